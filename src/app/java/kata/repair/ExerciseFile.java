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

  /** The number of its stage. */
  String stage() {
    return path.replaceAll("\\D", "");
  }

  private Path file() {
    return project.resolve(shown());
  }

  private String type() {
    return file().getFileName().toString().replace(".java", "");
  }

  boolean exists() {
    return Files.exists(file());
  }

  /** The learner's class; none if the file holds no text. */
  Optional<StepSource> own() throws IOException {
    return exists() ? read(file()) : Optional.empty();
  }

  Optional<StepSource> reference() throws IOException {
    Path reference = project.resolve("solutions").resolve(path);
    return Files.exists(reference) ? read(reference) : Optional.empty();
  }

  private Optional<StepSource> read(Path from) throws IOException {
    try {
      String text = Files.readString(from).replace(CRLF, "\n");
      return Optional.of(new StepSource(type(), text));
    } catch (CharacterCodingException noText) {
      return Optional.empty();
    }
  }

  /**
   * Writes the class with the line ends that the file had.
   *
   * @return where what was there is kept, if something was
   */
  Optional<String> write(StepSource source) throws IOException {
    boolean windows = exists() && new String(Files.readAllBytes(file())).contains(CRLF);
    Optional<String> kept = exists() ? Optional.of(keep()) : Optional.empty();
    Files.createDirectories(file().getParent());
    Files.writeString(file(), windows ? source.text().replace("\n", CRLF) : source.text());
    return kept;
  }

  private String keep() throws IOException {
    int number = 1;
    while (Files.exists(project.resolve(kept(number)))) {
      number++;
    }
    Files.copy(file(), project.resolve(kept(number)));
    return kept(number);
  }

  private String kept(int number) {
    return shown() + ".old-" + number;
  }
}
