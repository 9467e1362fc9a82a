package kata.docs;

import java.util.List;
import java.util.stream.Stream;

/** All figures of the pages, those that are measured at once and those that take minutes. */
final class Figures {

  private Figures() {}

  /** Measured in every build. */
  static List<Figure> quick() {
    return Stream.of(
            GuideFigures.figures(),
            GuideFigures.givenFigures(),
            Lesson1.figures(),
            Lesson2.figures(),
            Lesson3.figures(),
            new Lesson4ByHand().figures(),
            Lesson4.figures(),
            new Lesson5ByHand().figures(),
            Lesson5.figures(),
            new Lesson6ByHand().figures(),
            Lesson6.figures(),
            new Lesson7ByHand().figures(),
            Lesson7.figures(),
            Lesson8ByHand.figures(),
            Lesson8.figures(),
            RivalsTable.figures(),
            Lesson9ByHand.figures(),
            Lesson9.figures())
        .flatMap(List::stream)
        .toList();
  }

  /** Measured by the slow proof. */
  static List<Figure> slow() {
    return Stream.of(
            GuideFigures.slowFigures(),
            Lesson2.slowFigures(),
            Lesson3.slowFigures(),
            Lesson4.slowFigures(),
            Lesson5.slowFigures(),
            Lesson6.slowFigures(),
            Lesson7.slowFigures(),
            Lesson8.slowFigures(),
            RivalsTable.slowFigures(),
            Lesson9.slowFigures())
        .flatMap(List::stream)
        .toList();
  }
}
