package kata.build;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * Deletes what was compiled from other files than those on disk now. Maven compares times only, and
 * a file that was copied, moved or unpacked may be older than the class of the file before it.
 */
public final class StaleClasses {

  /** What runs before the rest is compiled; Maven has just compiled it. */
  private static final Pattern FIRST =
      Pattern.compile("(src/app/java/)?kata/(build|guard|repair|report|step)/.*");

  private static final Pattern TEST = Pattern.compile("src/(test|answers|watch|proof)/.*");

  private StaleClasses() {}

  /** Called within Maven, which says where the project is, what is built, and from which tree. */
  public static void main(String[] arguments) throws IOException {
    String tree = System.getProperty("kata.tree");
    delete(
        Path.of(System.getProperty("kata.project")),
        Path.of(System.getProperty("kata.build")),
        tree);
  }

  /**
   * @param tree of stages that is to be compiled
   */
  static void delete(Path project, Path build, String tree) throws IOException {
    Map<String, Fingerprint> before = Fingerprint.compiled(build);
    Map<String, Fingerprint> now = Fingerprint.all(project, tree);
    if (!now.equals(before)) {
      Set<String> changed = changed(before, now);
      delete(build, changed, name -> isBody(before.get(name), now.get(name)));
      if (!before.isEmpty() && changed.stream().anyMatch(FIRST.asMatchPredicate())) {
        replaceFirst(project, build.resolve("classes"), now.keySet());
      }
      Fingerprint.write(now, build);
    }
  }

  private static Set<String> changed(
      Map<String, Fingerprint> before, Map<String, Fingerprint> now) {
    Set<String> changed = new TreeSet<>(before.keySet());
    changed.addAll(now.keySet());
    changed.removeIf(name -> Objects.equals(before.get(name), now.get(name)));
    return changed;
  }

  private static void delete(Path build, Set<String> changed, Predicate<String> isBody)
      throws IOException {
    Predicate<String> isTest = TEST.asMatchPredicate();
    if (changed.stream().anyMatch(isBody.or(isTest).negate())) {
      delete(build.resolve("classes"), FIRST.asMatchPredicate().negate());
      delete(build.resolve("test-classes"), name -> true);
    } else {
      boolean tests = changed.stream().anyMatch(isTest);
      delete(build.resolve("classes"), name -> name.matches("kata/stage\\d+/.*"));
      delete(build.resolve("test-classes"), name -> tests);
    }
  }

  /** Compiled here, since they have to speak even if all else does not compile. */
  private static void replaceFirst(Path project, Path classes, Set<String> names)
      throws IOException {
    List<Path> files =
        names.stream().filter(FIRST.asMatchPredicate()).map(project::resolve).toList();
    Map<String, byte[]> compiled = Compile.files(files);
    delete(classes, FIRST.asMatchPredicate());
    Compile.write(compiled, classes);
  }

  /** Only within methods of a stage, which no other class is compiled against. */
  private static boolean isBody(Fingerprint before, Fingerprint now) {
    return before != null && now != null && before.declarations().equals(now.declarations());
  }

  private static void delete(Path folder, Predicate<String> isStale) throws IOException {
    for (Path file : Fingerprint.files(folder)) {
      if (isStale.test(Fingerprint.name(folder, file))) {
        Files.delete(file);
      }
    }
  }
}
