package kata.guard;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import kata.build.Compile;
import kata.guard.ExitCallScanner.Found;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Where exit and halt are found, in a tree of the learner's and its classes. */
class ExitCallScannerTest {

  private static final String EXIT = "System.exit(0);";

  @TempDir Path tree;
  @TempDir Path classes;

  @BeforeEach
  void threeClasses() throws IOException {
    write("kata.stage2.Two", "");
    write("kata.stage3.inner.Three", "");
    write("mine.Helper", "");
  }

  private void write(String type, String code) throws IOException {
    int end = type.lastIndexOf('.');
    String text =
        "package %s; class %s { static void end() throws Exception { %s } }"
            .formatted(type.substring(0, end), type.substring(end + 1), code);
    Path source = tree.resolve(type.replace('.', '/') + ".java");
    Files.createDirectories(source.getParent());
    Files.writeString(source, text);
    Path compiled = classes.resolve(type.replace('.', '/') + ".class");
    Files.createDirectories(compiled.getParent());
    Files.write(compiled, Compile.sources(Map.of(type, text)).get(type));
  }

  private Optional<Found> found(int last) {
    return ExitCallScanner.first(tree, classes, last);
  }

  @Test
  void aStageIsNamedToItselfAndToThoseBehindIt() throws IOException {
    assertThat(found(9)).isEmpty();
    write("kata.stage3.inner.Three", EXIT);
    assertThat(found(2)).isEmpty();
    assertThat(found(3)).contains(new Found(3, "stage 3"));
    write("kata.stage2.Two", "Runtime.getRuntime().halt(0);");
    assertThat(found(9)).contains(new Found(2, "stage 2"));
  }

  @Test
  void aHelperIsNamedToAll() throws IOException {
    write("kata.stage2.Two", EXIT);
    write("mine.Helper", EXIT);
    assertThat(found(1))
        .map(Found::words)
        .hasValueSatisfying(words -> assertThat(words).endsWith("/mine/Helper.java"));
  }

  @Test
  void reflectionHidesNothing() throws IOException {
    String runtime = "Class.forName(\"java.lang.Runtime\")";
    write(
        "mine.Helper",
        "Object now = %1$s.getMethod(\"getRuntime\").invoke(null);".formatted(runtime)
            + " %1$s.getMethod(\"halt\", int.class).invoke(now, 0);".formatted(runtime));
    assertThat(found(1)).map(Found::stage).contains(0);
  }

  /** What judges and what answers may call it. */
  @Test
  void onlyWhatTheLearnerWritesIsSearched() throws IOException {
    write("kata.report.Judge", EXIT);
    Files.delete(tree.resolve("kata/report/Judge.java"));
    assertThat(found(9)).isEmpty();
  }
}
