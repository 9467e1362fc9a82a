package kata.rejudge;

import java.util.Set;
import kata.NotWritten;

/**
 * Which of the kata's classes belong to a version of it, by their package. What judges and what
 * prints stays the same for all versions, and so does given code, unless a class of it was
 * replaced; what stubs throw stays even then, for what judges knows it.
 */
final class ReloadRule {

  private static final Set<String> ALWAYS_STAY =
      Set.of(
          "kata.build",
          "kata.engine",
          "kata.guard",
          "kata.rejudge",
          "kata.repair",
          "kata.report",
          "kata.step",
          "kata.watch");

  /** They depend on no stage. */
  private static final Set<String> GIVEN = Set.of("kata", "kata.numpy");

  private final boolean isGivenReplaced;

  /**
   * @param replaced names of classes
   */
  ReloadRule(Set<String> replaced) {
    isGivenReplaced = replaced.stream().map(ReloadRule::packageOf).anyMatch(GIVEN::contains);
  }

  /** Whether the class of that name has to be loaded anew. */
  boolean isFresh(String name) {
    String home = packageOf(name);
    return (home + ".").startsWith("kata.")
        && !ALWAYS_STAY.contains(home)
        && !name.equals(NotWritten.class.getName())
        && (isGivenReplaced || !GIVEN.contains(home));
  }

  private static String packageOf(String name) {
    return name.substring(0, Math.max(0, name.lastIndexOf('.')));
  }
}
