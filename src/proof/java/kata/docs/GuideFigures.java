package kata.docs;

import static kata.docs.Figure.row;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.annotation.Annotation;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import kata.engine.Right;
import kata.engine.Wrong;
import kata.proof.WrongLearners;
import kata.rejudge.StepTests;
import kata.testing.Examples;

/** The figures of the pages around the lessons. */
final class GuideFigures {

  private static final String README = "README.md";
  private static final String CHECKLIST = "CHECKLIST.md";
  private static final String CONTRIBUTING = ".github/CONTRIBUTING.md";
  private static final String FACILITATORS = "solutions/README.md";

  private GuideFigures() {}

  static List<Figure> figures() {
    return List.of(
        Figure.of(README, "You fill in %s small methods", () -> row(steps())),
        Figure.of(CHECKLIST, "The %s steps in their order", () -> row(steps())),
        Figure.of(CONTRIBUTING, "changes the %s steps or their minutes", () -> row(steps())),
        Figure.of(FACILITATORS, "there are %d.", () -> row(coreSteps())),
        Figure.of(
            README, "JDK %s or newer, Maven %s or newer, nothing else.", GuideFigures::needed),
        Figure.of(FACILITATORS, "JDK %s or newer, Maven %s or newer, git.", GuideFigures::needed),
        Figure.of(
            README,
            "more than %d wrong answers, each put in its step's place, are caught there and named, and"
                + " right answers written in some %d other ways",
            () -> row(known(Wrong.class) / 50 * 50, tens(known(Right.class)))),
        Figure.of(
            FACILITATORS,
            "says that MAE is below 0.1 from epoch %,d on.",
            () -> row(FaultyBackprop.RIGHT.learntAt())),
        Figure.of(
            FACILITATORS,
            "a network learns XOR, %s times as fast.",
            () -> row(Lesson4.timesAsFast())),
        Figure.of(
            FACILITATORS,
            "those that its lesson gives: %d, %d, %d, %d and %d, together %d.",
            GuideFigures::minutes),
        Figure.of(
            FACILITATORS,
            "(bonus, %d, %d, %d and %d minutes, not in the %d)",
            () -> row(minutes(6), minutes(7), minutes(8), minutes(9), sum())),
        Figure.of(
            FACILITATORS,
            "Stages 1 to 3 alone fill %d minutes,",
            () -> row(minutes(1) + minutes(2) + minutes(3))),
        Figure.of(FACILITATORS, "which is half of its %d.", () -> row(minutes(1))),
        Figure.of(
            FACILITATORS,
            "the demonstration (%d), stage 1 (%d), stage 2 (%d), and %d minutes in which you project"
                + " stages 3 and 4. That is %d, too.",
            () -> row(5, minutes(1), minutes(2), 90 - 5 - minutes(1) - minutes(2), 90)));
  }

  /** Told, or decided: a measurement of time, a tool's version, a limit that a test has. */
  static List<Figure> givenFigures() {
    return List.of(
        Figure.given(README, "one number everywhere, such as 2.5:"),
        Figure.given(README, "`mvnw test`) brings Maven 3.9 from"),
        Figure.given(README, "JDK 17 and 25 and Maven 3.8 and 3.9, in four"),
        Figure.given(README, "also covers JDK 21,"),
        Figure.given(README, "median 185 ms for the saved stage, 386 ms for all"),
        Figure.given(README, "20,000 epochs are trained and shown in 100 to 260 ms"),
        Figure.given(README, "run with NumPy 2.4,"),
        Figure.given(README, "were written by 13 people"),
        Figure.given(README, "the digits are under CC BY 4.0"),
        Figure.given(CONTRIBUTING, "at 375 and 1280 pixels"),
        Figure.given(
            CONTRIBUTING, "at 32 x 64-32-1 no slower than EJML in place, at 4 x 2-3-1 at most 1.5"),
        Figure.given(CONTRIBUTING, "(AMD EPYC, JDK 17)"),
        Figure.given(CONTRIBUTING, "| 4 x 2-3-1 | 0.69 | 0.64 | 1.7 | 38 | 0.25 |"),
        Figure.given(CONTRIBUTING, "| 4 x 2-3-1, bias | 0.69 | 0.60 | 1.9 | 55 | 0.22 |"),
        Figure.given(CONTRIBUTING, "| 32 x 64-32-1, bias | 1.2 | | 1.3 | 0.52 | 0.10 |"),
        Figure.given(CONTRIBUTING, "each one line of at most 300 characters"),
        Figure.given(CONTRIBUTING, "20 to 240 characters"),
        Figure.given(CONTRIBUTING, "Below 99 in 100 it fails"),
        Figure.given(CONTRIBUTING, "at 375 and 1280 pixels"),
        Figure.given(FACILITATORS, "- 8.4 and 8.5 An index"),
        Figure.given(FACILITATORS, "- 8.6 and 8.7 The child"),
        Figure.given(FACILITATORS, "- 9.2 0 times"),
        Figure.given(FACILITATORS, "- 9.6 and 9.7 The largest"),
        Figure.given(FACILITATORS, "for 1000, 1001 and 1002?"),
        Figure.given(FACILITATORS, "is in it, as in 2.4."),
        Figure.given(FACILITATORS, "90 minutes. The cut:"),
        Figure.given(FACILITATORS, "such as those of 2.1,"),
        Figure.given(FACILITATORS, "Then the formula of 1.1 written anew"),
        Figure.given(FACILITATORS, "The slope left out, as in 2.1."),
        Figure.given(FACILITATORS, "calls 2.1 for each entry:"),
        Figure.given(FACILITATORS, "A neuron answers 0.999 and should answer 0."),
        Figure.given(FACILITATORS, "At epoch 500 the MAE has hardly moved."),
        Figure.given(FACILITATORS, "start all weights at 0.5 and explain"),
        Figure.given(FACILITATORS, "it ends at about 200 weights."),
        Figure.given(FACILITATORS, "is a devcontainer: JDK 17,"));
  }

  private static int minutes(int stage) {
    return PlansTest.minutes(stage);
  }

  private static int sum() {
    return IntStream.rangeClosed(1, 5).map(GuideFigures::minutes).sum();
  }

  private static Object[] minutes() {
    return IntStream.concat(
            IntStream.rangeClosed(1, 5).map(GuideFigures::minutes), IntStream.of(sum()))
        .boxed()
        .toArray();
  }

  /** The sentence of the first screen. */
  static List<Figure> slowFigures() {
    return List.of(
        Figure.of(
            README,
            "Of %d wrong answers in the steps that training calls, %d learn XOR all the same.",
            () -> {
              WrongLearners counted = WrongLearners.count();
              return row(counted.all(), counted.learn());
            }));
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

  private static long tens(long count) {
    return 10 * Math.round(count / 10.0);
  }

  /** The oldest JDK and Maven that pom.xml lets through. */
  private static Object[] needed() {
    try {
      return Pattern.compile("<version>\\[([\\d.]+),\\)</version>")
          .matcher(Files.readString(Path.of("pom.xml")))
          .results()
          .map(version -> version.group(1))
          .toArray();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
