package kata.watch;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import kata.report.Judge;
import kata.report.TerminalStyle;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The watch mode in a copy of the kata, where a learner is in the middle of stage 2. */
class WatchIT {

  private static final Path BUILD = Path.of("target/exercises");
  private static final Path DELTA = Path.of("exercises/kata/stage2/Delta.java");
  private static final Path MATRIX = Path.of("src/main/java/kata/Matrix.java");
  private static final String SECOND_DONE = "+2.1  +2.2  +2.3  +2.4  +2.5";
  private static final String ERROR = "double error = target - prediction;";
  private static final String FOREVER =
      ERROR + " while (error < 9) try { Thread.sleep(9); } catch (InterruptedException e) { }";

  private static WatchProcess kata;
  private static String right;

  @BeforeAll
  static void start() throws Exception {
    kata = new WatchProcess(Path.of("target/solutions/watched"), 1);
    right = Files.readString(Path.of("solutions/kata/stage2/Delta.java"));
    Files.createDirectories(kata.path(BUILD));
    Files.writeString(kata.path(BUILD).resolve("verdicts-last.tsv"), "half a line");
    kata.start();
    kata.await("Step 2.1 is not written yet", "What earlier runs saw cannot be read");
  }

  @AfterAll
  static void quitsAtAKeyAndLeavesWhatMavenJudgesAlone() throws Exception {
    assertThat(kata.quit()).isZero();
    assertThat(kata.path(BUILD).toFile().list()).containsOnly("verdicts-last.tsv");
    assertThat(Judge.problem(kata.path(BUILD), "", TerminalStyle.PLAIN))
        .as("what mvn test knows of it")
        .contains("steps were done before")
        .contains("*1.1  *1.2");
    assertThat(kata.path("target/solutions")).doesNotExist();
  }

  /** From here every save changes the screen. */
  @BeforeEach
  void isWrong() throws Exception {
    kata.write(DELTA, right.replace("target - prediction", "prediction"));
    kata.await("x2.1");
  }

  /** Here a pipe gives the keys. */
  @Test
  void saysThatKeysWantEnterWhereTheyDo() {
    assertThat(kata.printed()).contains("q quit   (then Enter)\n");
  }

  @Test
  void answersEveryKey() throws Exception {
    kata.press('x');
    kata.awaitFoot("there is no key x   h hint");
    kata.press('h');
    kata.await("Hint 1 of 3", "x2.1");
    kata.press('h');
    kata.await("Hint 2 of 3", "x2.1");
    kata.press('h');
    kata.await("Hint 3 of 3", "x2.1");
    kata.press('h');
    kata.awaitFoot("that was the last hint   h hint");
    kata.press('t');
    kata.await("2.1 Delta.ofOutputNeuron", "To keep:");
    kata.press('l');
    kata.await("2.1 ", "bonus from stage 6 on: 0 of ");
    kata.press('l');
    kata.await("x2.1  +2.2", "Step 2.1, Delta.ofOutputNeuron");
  }

  @Test
  void seesAFileThatIsRenamedIntoPlace() throws Exception {
    Path other = kata.path(DELTA + "~");
    Files.writeString(other, right);
    Files.move(other, kata.path(DELTA), StandardCopyOption.REPLACE_EXISTING);
    kata.await(SECOND_DONE);
  }

  @Test
  void judgesTheWholeFileAfterAHalf() throws Exception {
    kata.write(DELTA, right.substring(0, 900));
    Thread.sleep(30);
    kata.write(DELTA, right);
    kata.await(SECOND_DONE);
  }

  @Test
  void judgesAllFilesThatAreSavedAtOnce() throws Exception {
    Path update = Path.of("exercises/kata/stage3/WeightUpdate.java");
    String stub = Files.readString(update);
    kata.write(DELTA, right);
    kata.write(update, Files.readString(Path.of("solutions/kata/stage3/WeightUpdate.java")));
    kata.await(SECOND_DONE, "+3.1  +3.2  +3.3");
    kata.write(update, stub);
    kata.await(SECOND_DONE, ">3.1");
  }

  @Test
  void saysWhichFileIsMissingUntilItIsBack() throws Exception {
    Files.delete(kata.path(DELTA));
    kata.await("exercises/kata/stage2/Delta.java is missing", "reset 2");
    kata.write(DELTA, right);
    kata.await(SECOND_DONE);
  }

  @Test
  void takesOtherLineEndsAndNoneAtTheEnd() throws Exception {
    kata.write(DELTA, right.stripTrailing().replace("\n", "\r\n"));
    kata.await(SECOND_DONE);
  }

  @Test
  void saysWhatTheCompilerSays() throws Exception {
    kata.write(
        DELTA, right.replace(ERROR, "double error = target - predicion; int a = \"\"; b();"));
    kata.await(
        """
        This does not compile, so nothing was judged
        exercises/kata/stage2/Delta.java:24
        cannot find symbol
          symbol:   variable predicion
          location: class kata.stage2.Delta
            double error = target - predicion; int a = ""; b();
                                    ^
        exercises/kata/stage2/Delta.java:24
        incompatible types: java.lang.String cannot be converted to int
        """,
        "reset 2.1");
    kata.write(DELTA, "\ufeff" + right);
    kata.await("Delta.java:1\nillegal character: '\\ufeff'");
  }

  @Test
  void saysThatAMethodWasRenamed() throws Exception {
    kata.write(DELTA, right.replace("ofOutputNeuron", "ofOutput"));
    kata.await("Step 2.1: there is no method ofOutputNeuron any more", DELTA.toString());
  }

  @Test
  void seesTheGivenCodeBrokenAndRepaired() throws Exception {
    kata.write(DELTA, right);
    kata.await(SECOND_DONE);
    String matrix = Files.readString(MATRIX);
    kata.write(MATRIX, matrix.replace("mine - theirs", "theirs - mine"));
    kata.await("x2.4");
    kata.write(MATRIX, matrix);
    kata.await(SECOND_DONE);
  }

  @Test
  void seesGivenCodeThatIsOlderThanItsClass() throws Exception {
    kata.write(DELTA, right);
    kata.await(SECOND_DONE);
    String matrix = Files.readString(MATRIX);
    Path old = kata.path("Matrix.old");
    Files.writeString(old, matrix.replace("mine - theirs", "theirs - mine"));
    Files.setLastModifiedTime(old, FileTime.fromMillis(0));
    Files.move(old, kata.path(MATRIX), StandardCopyOption.REPLACE_EXISTING);
    kata.await("x2.4");
    kata.write(MATRIX, matrix);
    kata.await(SECOND_DONE);
  }

  @Test
  void seesAChangedTest() throws Exception {
    Path test = Path.of("src/test/java/kata/stage2/Step1_OfOutputNeuronTest.java");
    String text = Files.readString(test);
    kata.write(test, text.replace("void examples()", "void example()"));
    kata.write(DELTA, right);
    kata.await(SECOND_DONE);
    kata.write(test, text.replace("EXAMPLES.check();", "throw new AssertionError(\"harder\");"));
    kata.await("harder");
    kata.write(test, text);
    kata.await(SECOND_DONE);
  }

  @Test
  void survivesAnEndlessLoopThatCannotBeInterrupted() throws Exception {
    kata.write(DELTA, right.replace(ERROR, FOREVER));
    kata.await("~2.1", "does not return within 2 s");
    kata.write(DELTA, right);
    kata.await(SECOND_DONE);
  }

  @Test
  void givesUpAVersionThatIsNotTheNewest() throws Exception {
    kata.write(DELTA, right.replace(ERROR, FOREVER));
    Thread.sleep(500);
    kata.write(DELTA, right);
    kata.await(SECOND_DONE);
    assertThat(kata.printed()).doesNotContain("does not return");
  }

  @Test
  void refusesWhatWouldEndTheTests() throws Exception {
    kata.write(DELTA, right.replace(ERROR, ERROR + " if (error > 9) System.exit(0);"));
    kata.await("!2.1", "stage 2 calls exit or halt");
  }

  @Test
  void goesOnWithAnotherWorkerWhereOneIsKilled() throws Exception {
    kata.killWorkers();
    kata.write(DELTA, right);
    kata.await(SECOND_DONE);
  }

  @Test
  void judgesAgainWhereAWorkerIsKilledAtIt() throws Exception {
    kata.write(DELTA, right.replace(ERROR, FOREVER));
    Thread.sleep(500);
    kata.killWorkers();
    kata.await("~2.1", "does not return within 2 s");
    assertThat(kata.printed()).doesNotContain("the tests ended");
  }

  @Test
  void keepsWhatIsPrintedAndGivesNothingToRead() throws Exception {
    String prints = " System.out.println(\"wrong by \" + error);";
    String reads = " try { error *= -System.in.read(); } catch (java.io.IOException e) { }";
    kata.write(DELTA, right.replace(ERROR, ERROR + prints + reads));
    kata.await(SECOND_DONE);
    assertThat(kata.path("target/watch/verdicts/output.txt"))
        .content()
        .startsWith("wrong by ")
        .hasSizeLessThanOrEqualTo(1_000_000);
  }
}
