package kata.conventions;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import kata.build.Fingerprint;
import org.junit.jupiter.api.Test;

/** Every package is in one source folder, says what it is for, and needs none that needs it. */
class RoomsTest {

  /** Below it stand the sources, and its own tests stand in the last one. */
  private static final List<String> FOLDERS =
      List.of(
          "src/main/java",
          "src/app/java",
          "src/test/java",
          "src/watch/java",
          "src/bench/java",
          "src/proof/browser",
          "src/proof/java");

  private static final Pattern STAGE = Pattern.compile("kata\\.stage\\d+");
  private static final Pattern IMPORT =
      Pattern.compile("(?m)^import (?:static )?(kata(?:\\.[a-z]\\w*)*)\\.[A-Z]");
  private static final Pattern SENTENCE =
      Pattern.compile("/\\*\\*\\s+(?:\\* )?(.+?)\\s*\\*/\\s*package", Pattern.DOTALL);

  private static List<Path> files(String folder) throws IOException {
    return Fingerprint.files(Path.of(folder)).stream()
        .filter(file -> file.toString().endsWith(".java"))
        .toList();
  }

  private static String packageOf(String folder, Path file) {
    return Path.of(folder).relativize(file.getParent()).toString().replaceAll("[/\\\\]", ".");
  }

  /** The folder of each package but for the stages', which stand in several. */
  private static Map<String, String> folders() throws IOException {
    Map<String, String> folders = new TreeMap<>();
    for (String folder : FOLDERS) {
      for (Path file : files(folder)) {
        String name = packageOf(folder, file);
        String other = folders.putIfAbsent(name, folder);
        boolean ownTest = folder.equals("src/proof/java");
        assertThat(
                STAGE.matcher(name).matches() || ownTest || other == null || other.equals(folder))
            .as("%s in %s and %s", name, other, folder)
            .isTrue();
      }
    }
    folders.keySet().removeIf(STAGE.asMatchPredicate());
    return folders;
  }

  @Test
  void everyPackageSaysWhatItIsForHereAndInTheTable() throws IOException {
    String table = Files.readString(Path.of(".github/CONTRIBUTING.md"));
    for (Map.Entry<String, String> home : folders().entrySet()) {
      Path info = Path.of(home.getValue(), home.getKey().replace('.', '/'), "package-info.java");
      Matcher sentence = SENTENCE.matcher(Files.readString(info));
      assertThat(sentence.find()).as("a sentence in %s", info).isTrue();
      String words = sentence.group(1).replaceAll("\\s+\\* ", " ");
      assertThat(table).contains("| `%s` | %s |".formatted(home.getKey(), words));
    }
  }

  /** An IDE runs all tests of its folders; they are those that mvn test runs, and no others. */
  @Test
  void onlyTestsOfStagesStandWhereLearnersAreJudged() throws IOException {
    int tests = 0;
    for (Path file : files("src/test/java")) {
      if (Pattern.compile("(?m)^  @(Test|Law)\\b").matcher(Files.readString(file)).find()) {
        assertThat(file.toString().replace('\\', '/'))
            .matches("src/test/java/kata/stage\\d+/(Step\\d+_\\w+|Training\\w+)Test\\.java");
        tests++;
      }
    }
    assertThat(tests).isGreaterThan(30);
  }

  @Test
  void noPackageNeedsOneThatNeedsIt() throws IOException {
    Map<String, Set<String>> needs = new TreeMap<>();
    for (String folder :
        List.of("src/main/java", "src/app/java", "src/test/java", "src/watch/java")) {
      for (Path file : files(folder)) {
        String name = node(folder, packageOf(folder, file));
        needs.computeIfAbsent(name, first -> new TreeSet<>()).addAll(imported(file));
        needs.get(name).remove(name);
      }
    }
    for (String name : needs.keySet()) {
      assertThat(reached(name, needs)).as("needed by %s", name).doesNotContain(name);
    }
  }

  /** The tests of a stage are not what others import of it. */
  private static String node(String folder, String name) {
    return STAGE.matcher(name).matches() ? folder + " " + name : name;
  }

  private static Set<String> imported(Path file) throws IOException {
    return IMPORT
        .matcher(Files.readString(file))
        .results()
        .map(found -> found.group(1))
        .collect(Collectors.toSet());
  }

  private static Set<String> reached(String name, Map<String, Set<String>> needs) {
    Set<String> reached = new HashSet<>(needs.getOrDefault(name, Set.of()));
    int before;
    do {
      before = reached.size();
      for (String other : List.copyOf(reached)) {
        reached.addAll(needs.getOrDefault(other, Set.of()));
      }
    } while (reached.size() > before);
    return reached;
  }

  @Test
  void namesAreGivenOnce() throws IOException {
    Set<String> names = new HashSet<>();
    for (String folder : FOLDERS) {
      for (Path file : files(folder)) {
        String name = file.getFileName().toString();
        boolean isOfMany = name.equals("package-info.java") || name.startsWith("Step");
        assertThat(isOfMany || names.add(name)).as("%s stands there twice", file).isTrue();
      }
    }
  }
}
