package kata.docs;

import java.io.IOException;
import java.lang.annotation.Annotation;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import kata.engine.Right;
import kata.engine.Wrong;
import kata.proof.WrongLearners;
import kata.rejudge.StepTests;
import kata.report.Lessons;
import kata.testing.Examples;

/** The figures of the pages around the lessons. */
final class GuideFigures {

  private GuideFigures() {}

  static List<Figures> all() throws IOException {
    Figures contributing = new Figures(".github/CONTRIBUTING.md");
    contributing.says("changes the %s steps or their minutes", steps());
    return List.of(readme(), facilitators(), contributing);
  }

  private static Figures readme() throws IOException {
    Figures page = new Figures("README.md");
    page.says("You fill in %s small methods", steps());
    page.says("JDK %s or newer, Maven %s or newer, nothing else.", needed());
    page.says(
        "more than %d wrong answers, each put in its step's place, are caught there and named, and"
            + " right answers written in some %d other ways",
        known(Wrong.class) / 50 * 50, Math.round(known(Right.class) / 10.0) * 10);
    page.saysSlowly(
        "Of %d wrong answers in the steps that training calls, %d learn XOR all the same.",
        () -> {
          WrongLearners counted = WrongLearners.count();
          return new Object[] {counted.all(), counted.learn()};
        });
    return page;
  }

  private static Figures facilitators() throws IOException {
    Figures page = new Figures("solutions/README.md");
    page.says("there are %d.", coreSteps());
    page.says("JDK %s or newer, Maven %s or newer, git.", needed());
    page.says("JDK %s or newer, Maven %s or newer, git.", needed());
    page.says("a network learns XOR, %s times as fast.", Lesson4.timesAsFast());
    minutes(page);
    return page;
  }

  private static void minutes(Figures page) throws IOException {
    int[] of = new int[10];
    for (int stage = 1; stage < of.length; stage++) {
      of[stage] = Lessons.minutes(stage);
    }
    int sum = Arrays.stream(of).limit(6).sum();
    page.says(
        "those that its lesson gives: %d, %d, %d, %d and %d, together %d.",
        of[1], of[2], of[3], of[4], of[5], sum);
    page.says("(bonus, %d, %d, %d and %d minutes, not in the %d)", of[6], of[7], of[8], of[9], sum);
    page.says("(bonus, %d minutes, for those", Lessons.minutes(10));
  }

  private static long coreSteps() {
    return StepTests.all().values().stream().filter(step -> step.stage() <= 5).count();
  }

  private static String steps() {
    return NumberWords.number(coreSteps());
  }

  private static long known(Class<? extends Annotation> mark) {
    return StepTests.all().keySet().stream()
        .mapToLong(test -> Examples.answers(StepTests.type(test), mark).size())
        .sum();
  }

  /** The oldest JDK and Maven that pom.xml lets through. */
  private static Object[] needed() throws IOException {
    return Pattern.compile("<version>\\[([\\d.]+),\\)</version>")
        .matcher(Files.readString(Path.of("pom.xml")))
        .results()
        .map(version -> version.group(1))
        .toArray();
  }
}
