package kata.repair;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import kata.report.Lessons;

/** The lessons, the reference and the stubs in a folder of their own, and what is printed there. */
final class TestProject {

  private static final Map<String, String> STUBS = new TreeMap<>();

  private final Path folder;
  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();

  /** Its stubs are made of the reference, since a learner's own tree holds answers. */
  TestProject(Path folder) throws IOException {
    this.folder = folder;
    for (Path lesson : files("exercises", "README.md")) {
      copy(lesson);
    }
    for (Path file : files("solutions", ".java")) {
      copy(file);
    }
    for (Map.Entry<String, String> stub : STUBS.entrySet()) {
      write(stub.getKey(), stub.getValue());
    }
    if (STUBS.isEmpty()) {
      makeStubs();
    }
  }

  private void makeStubs() throws IOException {
    if (run("reset " + stages()) != 0) {
      throw new AssertionError(err());
    }
    for (Path file : files("solutions", ".java")) {
      String stub = file.toString().replace('\\', '/').replaceFirst("solutions", "exercises");
      STUBS.put(stub, read(stub));
    }
  }

  /** All of them, as they stand in a command. */
  String stages() throws IOException {
    return Lessons.methods(folder).keySet().stream()
        .map(step -> "" + step.stage())
        .distinct()
        .collect(joining(" "));
  }

  private void copy(Path file) throws IOException {
    Path copy = path(file.toString());
    Files.createDirectories(copy.getParent());
    Files.writeString(copy, lines(file));
  }

  /** With line feeds, whatever line ends the file has here. */
  static String lines(Path file) throws IOException {
    return Files.readString(file).replace("\r", "");
  }

  static List<Path> files(String root, String end) throws IOException {
    try (Stream<Path> walk = Files.walk(Path.of(root))) {
      return walk.filter(file -> file.toString().endsWith(end)).sorted().toList();
    }
  }

  Path path(String name) {
    return folder.resolve(name);
  }

  String read(String name) throws IOException {
    return Files.readString(path(name));
  }

  void write(String name, String text) throws IOException {
    Files.writeString(path(name), text);
  }

  void edit(String name, String before, String after) throws IOException {
    String text = read(name);
    if (!text.contains(before)) {
      throw new AssertionError(before + " is not in " + name);
    }
    write(name, text.replace(before, after));
  }

  /** Runs what stands after {@code -Drun=}, and answers with the exit code. */
  int run(String line) {
    out.reset();
    err.reset();
    return StepCommand.run(print(out), print(err), folder, line.split(" "));
  }

  void refuses(String line, int code, String sentence) {
    assertThat(run(line)).as(line).isEqualTo(code);
    assertThat(out()).isEmpty();
    assertThat(err()).containsExactly(sentence);
  }

  private static PrintStream print(ByteArrayOutputStream stream) {
    return new PrintStream(stream, true, StandardCharsets.UTF_8);
  }

  List<String> out() {
    return out.toString(StandardCharsets.UTF_8).lines().toList();
  }

  List<String> err() {
    return err.toString(StandardCharsets.UTF_8).lines().toList();
  }
}
