package kata.proof;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import kata.build.Fingerprint;

/** Copies what git has of the kata into a folder; the first stages are solved there. */
public final class KataCopy {

  private KataCopy() {}

  /**
   * @param arguments the folder, and how many stages are solved in it
   */
  public static void main(String[] arguments) throws IOException {
    into(Path.of(arguments[0]), Integer.parseInt(arguments[1]));
  }

  /**
   * @param folder what is in it now is deleted
   * @param solved so many stages hold the reference's code in place of their stubs
   */
  public static void into(Path folder, int solved) throws IOException {
    for (Path old : Fingerprint.files(folder)) {
      Files.delete(old);
    }
    Process git = new ProcessBuilder("git", "ls-files", "-z").start();
    String names = new String(git.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    for (String name : names.split("\0")) {
      copy(Path.of(name), folder.resolve(name));
    }
    for (int stage = 1; stage <= solved; stage++) {
      Path reference = Path.of("solutions/kata/stage" + stage);
      for (Path file : Fingerprint.files(reference)) {
        copy(file, folder.resolve("exercises/kata/stage" + stage).resolve(file.getFileName()));
      }
    }
  }

  private static void copy(Path from, Path to) throws IOException {
    Files.createDirectories(to.getParent());
    Files.copy(from, to, StandardCopyOption.COPY_ATTRIBUTES, StandardCopyOption.REPLACE_EXISTING);
  }
}
