package kata.report;

import static java.util.stream.Collectors.joining;

import java.util.stream.Stream;

/**
 * Why a test did not pass, in parts of which each may be empty. They become text in the failure of
 * the test, where an IDE shows it, and on the screen.
 *
 * @param stub the number of the step that is not written yet
 * @param headline what was judged, and what came of it
 * @param patience how many times longer one may wait on a slow machine; 0 where that is no matter
 * @param place file and line
 * @param diagnosis what was done wrong, or tried
 * @param call with what the step was called
 * @param difference what was expected, and what was got
 * @param working the parts that the answer is made of, with the numbers of this call
 * @param meeting how they meet; said only to who asks for a hint or has failed before
 */
public record Reason(
    String stub,
    String headline,
    int patience,
    String place,
    String diagnosis,
    String call,
    String difference,
    String working,
    String meeting) {

  /** The test passed. */
  public static final Reason NONE = of("");

  /** Nothing but a headline. */
  public static Reason of(String headline) {
    return at("", headline);
  }

  /** A headline, and where to look. */
  public static Reason at(String place, String headline) {
    return at(place, headline, 0);
  }

  /** The same of what took too long. */
  public static Reason at(String place, String headline, int patience) {
    return new Reason("", headline, patience, place, "", "", "", "", "");
  }

  /** A step that is not written yet. */
  public static Reason stub(String stub, String headline, String place) {
    return new Reason(stub, headline, 0, place, "", "", "", "", "");
  }

  /** The same, and what was seen of the step. */
  public Reason with(String diagnosis, String call, String difference) {
    return new Reason(
        stub, headline, patience, place, diagnosis, call, difference, working, meeting);
  }

  /** The same with another diagnosis. */
  public Reason because(String diagnosis) {
    return with(diagnosis, call, difference);
  }

  /** The same, and the parts of the answer. */
  public Reason with(String working, String meeting) {
    return new Reason(
        stub, headline, patience, place, diagnosis, call, difference, working, meeting);
  }

  /** All of it as Maven and an IDE show it, a part after the other. */
  public String text() {
    return Stream.of(headline(ScreenMode.MAVEN), place, diagnosis, call, difference, working)
        .filter(part -> !part.isEmpty())
        .collect(joining("\n"));
  }

  /** The headline, with the command for who wants to wait longer. */
  String headline(ScreenMode mode) {
    return patience == 0
        ? headline
        : headline + " On a slow machine: " + mode.patience() + patience;
  }
}
