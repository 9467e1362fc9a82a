package kata.repair;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * One Java file of the kata: the learner's, the reference's, and the copies of what was there.
 *
 * @param path from the root of a tree, such as kata/stage2/Delta.java
 */
record ExerciseFile(Path project, String path) {

  private static final String CRLF = "\r\n";

  /** Its place in a sentence. */
  String shown() {
    return "exercises/" + path;
  }

  private Path file() {
    return project.resolve(shown());
  }

  boolean exists() {
    return Files.exists(file());
  }

  /** The learner's class. */
  StepSource own() throws IOException {
    try {
      return read(file());
    } catch (CharacterCodingException noText) {
      throw Refusal.unreadable("%s is no text in UTF-8.", shown());
    }
  }

  Optional<StepSource> reference() throws IOException {
    Path reference = project.resolve("solutions").resolve(path);
    return Files.exists(reference) ? Optional.of(read(reference)) : Optional.empty();
  }

  private static StepSource read(Path from) throws IOException {
    String type = from.getFileName().toString().replace(".java", "");
    return new StepSource(type, Files.readString(from).replace(CRLF, "\n"));
  }

  /**
   * Writes the class with the line ends that the file had.
   *
   * @return where what was there is kept, if something was
   */
  Optional<String> write(StepSource source) throws IOException {
    if (!exists()) {
      Files.createDirectories(file().getParent());
      Files.writeString(file(), source.text());
      return Optional.empty();
    }
    boolean windows = new String(Files.readAllBytes(file())).contains(CRLF);
    String kept = keep();
    Files.writeString(file(), windows ? source.text().replace("\n", CRLF) : source.text());
    return Optional.of(kept);
  }

  private String keep() throws IOException {
    int number = 1;
    while (Files.exists(project.resolve(shown() + ".old-" + number))) {
      number++;
    }
    String kept = shown() + ".old-" + number;
    Files.copy(file(), project.resolve(kept));
    return kept;
  }
}
