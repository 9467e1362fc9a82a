package kata.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import kata.build.Fingerprint;
import kata.rejudge.StepTests;
import kata.report.Lessons;
import kata.step.StepId;
import org.junit.jupiter.api.Test;

/** Commands in pages ask Maven for what is there, and name files that exist. */
class CommandsTest {

  /** Within a sentence, or a line of its own. */
  private static final Pattern MAVEN = Pattern.compile("(?m)`(?:\\./)?mvnw? ([^`]+)`|^ *mvn (.*)$");

  /** What is copied, compared or run; a star stands for any name, a variable for a stage. */
  private static final Pattern FILE =
      Pattern.compile("(?<![\\w./-])((?:\\.ci|exercises|solutions|src)/[\\w./*$-]*\\w)");

  /** What the two commands that take steps are for. */
  private static final Pattern STEPS = Pattern.compile("(?:give|reset)((?: [0-9][0-9.]*\\b)+)");

  /** Blanks within quotes divide nothing. */
  private static final Pattern WORD = Pattern.compile("(?:\"[^\"]*\"|[^\\s\"])+");

  private static final Pattern GOAL =
      Pattern.compile(
          "test|verify|compile|test-compile|clean|exec:(?:java|exec)|spotless:apply|-[qo]");

  /** Maven's own option, and those that pom.xml and the board read. */
  private static final List<String> OPTIONS =
      List.of("hint", "stage", "patience", "run", "proof", "test");

  @Test
  void mavenKnowsItsCommands() throws IOException {
    String pom = Files.readString(Path.of("pom.xml"));
    int commands = 0;
    for (MarkdownPage page : MarkdownPage.all()) {
      for (String command : page.found(MAVEN)) {
        for (String word : words(command)) {
          assertThat(isKnown(word, pom)).as("%s in mvn %s, %s", word, command, page).isTrue();
        }
        commands++;
      }
    }
    assertThat(commands).isGreaterThan(30);
  }

  private static List<String> words(String command) {
    return WORD.matcher(command).results().map(word -> word.group().replace("\"", "")).toList();
  }

  private static boolean isKnown(String word, String pom) {
    if (word.startsWith("-P")) {
      return List.of(word.substring(2).split(",")).stream()
          .allMatch(profile -> pom.contains("<id>" + profile + "</id>"));
    }
    if (word.startsWith("-D")) {
      String[] option = word.substring(2).split("=", 2);
      return OPTIONS.contains(option[0]) && (!option[0].equals("test") || isTest(option[1]));
    }
    boolean plugin = word.startsWith("org.pitest:") && pom.contains("<groupId>org.pitest<");
    return plugin || GOAL.matcher(word).matches();
  }

  private static boolean isTest(String name) {
    return StepTests.all().keySet().stream().anyMatch(test -> test.endsWith("." + name));
  }

  /** MainTest sees to what else a run can be. */
  @Test
  void stepsThatAreGivenOrResetAreThere() throws IOException {
    Set<String> there = new TreeSet<>();
    for (StepId step : Lessons.methods(Path.of("")).keySet()) {
      there.addAll(List.of(step.toString(), "" + step.stage()));
    }
    int commands = 0;
    for (MarkdownPage page : MarkdownPage.all()) {
      for (String steps : page.found(STEPS)) {
        assertThat(there).as("%s", page).containsAll(List.of(steps.trim().split(" ")));
        commands++;
      }
    }
    assertThat(commands).isGreaterThan(5);
  }

  @Test
  void filesAreThere() throws IOException {
    List<String> all = new ArrayList<>();
    for (String root : List.of(".ci", "exercises", "solutions", "src")) {
      Fingerprint.files(Path.of(root)).forEach(file -> all.add(file.toString().replace('\\', '/')));
    }
    for (MarkdownPage page : MarkdownPage.all()) {
      for (String file : page.found(FILE)) {
        if (!file.matches(".*(stageN|_Name|StepM|Type\\.java).*")) {
          assertThat(all).as("%s in %s", file, page).anyMatch(named(file));
        }
      }
    }
  }

  private static Predicate<String> named(String file) {
    String pattern =
        Pattern.quote(file).replace("*", "\\E[^/]*\\Q").replace("$stage", "\\E\\d+\\Q");
    return Pattern.compile(pattern + "(?:/.*)?").asMatchPredicate();
  }
}
