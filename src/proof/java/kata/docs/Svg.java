package kata.docs;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * Writes a picture: one element a line, text as text, and the same on every machine.
 *
 * <p>Every element has a kind, one or more classes of the style, from which it takes its colour.
 * There are two sets of colours, for light and dark, and a background of its own, because the page
 * around the picture may be in the other set.
 */
final class Svg {

  private static final String STYLE =
      """
      <style>
      svg { color: #1f2328; font: 15px system-ui, sans-serif; }
      text, rect, circle, polygon { fill: currentColor; }
      line, polyline { stroke: currentColor; stroke-width: 1.5; fill: none; }
      .paper { color: #ffffff; }
      .soft { color: #59636e; }
      .faint { color: #d1d9e0; }
      .forward { color: #0b5cad; }
      .back { color: #b04a00; }
      .thick { stroke-width: 3; }
      .dashed { stroke-dasharray: 5 5; }
      .frame { fill: none; stroke: currentColor; stroke-width: 1.5; }
      .middle { text-anchor: middle; }
      .end { text-anchor: end; }
      .bold { font-weight: 600; }
      .halo { paint-order: stroke; stroke: #ffffff; stroke-width: 6; stroke-linejoin: round; }
      @media (prefers-color-scheme: dark) {
      svg { color: #e6edf3; }
      .paper { color: #0d1117; }
      .soft { color: #9da7b1; }
      .faint { color: #3d444d; }
      .forward { color: #6cb6ff; }
      .back { color: #f0a35e; }
      .halo { stroke: #0d1117; }
      }
      </style>
      """;

  private final StringBuilder lines = new StringBuilder();

  /** A place in the picture, in pixels from its upper left corner. */
  record Point(double x, double y) {}

  /** An empty picture; readers that cannot see it are told its title. */
  Svg(int width, int height, String title) {
    add(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 %s %s\" role=\"img\">",
        width, height);
    add("<title>%s</title>", escape(title));
    lines.append(STYLE);
    box("paper", 0, 0, width, height);
  }

  /** Rules for kinds that only this picture has. */
  void style(String rules) {
    add("<style>\n%s</style>", rules);
  }

  void line(String kind, double x1, double y1, double x2, double y2) {
    add("<line class=\"%s\" x1=\"%s\" y1=\"%s\" x2=\"%s\" y2=\"%s\"/>", kind, x1, y1, x2, y2);
  }

  /** A line with a head at its second end. */
  void arrow(String kind, double x1, double y1, double x2, double y2) {
    line(kind, x1, y1, x2, y2);
    double length = Math.hypot(x2 - x1, y2 - y1);
    double alongX = 9 * (x2 - x1) / length;
    double alongY = 9 * (y2 - y1) / length;
    Point left = new Point(x2 - alongX - alongY / 2, y2 - alongY + alongX / 2);
    Point right = new Point(x2 - alongX + alongY / 2, y2 - alongY - alongX / 2);
    add(
        "<polygon class=\"%s\" points=\"%s\"/>",
        kind, path(List.of(new Point(x2, y2), left, right)));
  }

  void curve(String kind, List<Point> points) {
    add("<polyline class=\"%s\" points=\"%s\"/>", kind, path(points));
  }

  void box(String kind, double x, double y, double width, double height) {
    add(
        "<rect class=\"%s\" x=\"%s\" y=\"%s\" width=\"%s\" height=\"%s\"/>",
        kind, x, y, width, height);
  }

  void circle(String kind, double x, double y, double radius) {
    add("<circle class=\"%s\" cx=\"%s\" cy=\"%s\" r=\"%s\"/>", kind, x, y, radius);
  }

  /** A text whose base line begins, or by its kind has its middle or end, at a place. */
  void text(String kind, double x, double y, String format, Object... values) {
    String text = String.format(Locale.ROOT, format, values);
    add("<text class=\"%s\" x=\"%s\" y=\"%s\">%s</text>", kind, x, y, escape(text));
  }

  /** The whole file. */
  String file() {
    return lines + "</svg>\n";
  }

  private void add(String element, Object... values) {
    Object[] written = new Object[values.length];
    for (int i = 0; i < values.length; i++) {
      written[i] = values[i] instanceof Double number ? pixels(number) : values[i];
    }
    lines.append(String.format(Locale.ROOT, element, written)).append('\n');
  }

  private static String path(List<Point> points) {
    return points.stream()
        .map(point -> pixels(point.x()) + "," + pixels(point.y()))
        .collect(Collectors.joining(" "));
  }

  /** Tenths of a pixel are enough. */
  private static String pixels(double number) {
    BigDecimal tenths = BigDecimal.valueOf(number).setScale(1, RoundingMode.HALF_UP);
    return tenths.stripTrailingZeros().toPlainString();
  }

  private static String escape(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;");
  }
}
