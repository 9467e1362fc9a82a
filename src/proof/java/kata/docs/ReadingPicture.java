package kata.docs;

import java.util.stream.IntStream;

/** How many of 100 digits are read rightly, over the epochs and for both losses. */
final class ReadingPicture {

  private static final int EPOCHS = Lesson9.EPOCHS;

  private final Svg svg = new Svg(700, 400, "Digits read rightly over the epochs");

  private ReadingPicture() {}

  static String draw() {
    ReadingPicture picture = new ReadingPicture();
    picture.axes();
    picture.curves("forward", "cross entropy", 45, DigitRun.of(""));
    picture.curves(
        "back", "half squared error", 25, DigitRun.of("--loss half-squared-error --rate 0.1"));
    return picture.svg.file();
  }

  private static double x(int epoch) {
    return 60 + 20 * epoch;
  }

  private static double y(double percent) {
    return 330 - 3 * percent;
  }

  private void axes() {
    for (int percent = 0; percent <= 100; percent += 20) {
      svg.line("faint", x(0), y(percent), x(EPOCHS), y(percent));
      svg.text("soft end", x(0) - 10, y(percent) + 5, "%d", percent);
    }
    for (int epoch = 0; epoch <= EPOCHS; epoch += 10) {
      svg.line("soft", x(epoch), y(0), x(epoch), y(0) + 6);
      svg.text("soft middle", x(epoch), y(0) + 24, "%d", epoch);
    }
    svg.text("", x(0), y(0) + 48, "of 100 images read rightly");
    svg.text("end", x(EPOCHS), y(0) + 48, "epoch");
  }

  private void curves(String kind, String loss, int height, DigitRun run) {
    curve(kind + " thick", loss + ", seen", height, 0, run);
    curve(kind + " thick dashed", loss + ", unseen", height - 9, 1, run);
  }

  private void curve(String kind, String name, int height, int which, DigitRun run) {
    svg.curve(
        kind,
        IntStream.rangeClosed(0, EPOCHS)
            .mapToObj(epoch -> new Svg.Point(x(epoch), y(run.percent(epoch)[which])))
            .toList());
    svg.line(kind, x(12), y(height), x(14), y(height));
    double end = run.percent(EPOCHS)[which];
    svg.text("", x(14) + 12, y(height) + 5, "%s: in the end %.0f", name, end);
  }
}
