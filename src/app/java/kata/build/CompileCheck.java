package kata.build;

import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kata.report.Judge;
import kata.report.JudgeAtExit;
import kata.report.Lessons;
import kata.report.TerminalStyle;
import kata.step.StepId;

/** Says what does not compile and what to do about it, where Maven has gone on in silence. */
public final class CompileCheck {

  private static final Pattern SOURCE = Pattern.compile(".*\\w\\.java");
  private static final Pattern PLACE =
      Pattern.compile("(exercises/kata/stage(\\d+)/\\w+\\.java):(\\d+)");
  private static final Pattern STEP = Pattern.compile("\\* Step (\\d+\\.\\d+):");

  private static final Map<String, List<String>> SOURCES =
      Map.of(
          "classes", List.of("exercises", "src/main/java", "src/app/java"),
          "test-classes", List.of("src/test/java", "src/answers/java"));

  private static final String MISSING_FILE =
      """
      %s is missing
      This brings the stubs of its stage back; what is there now is kept:
      %s""";

  private static final String MISSING_METHOD =
      """
      Step %s: there is no method %s any more
      %s
      The tests and the given code call it, so it has to be there under this name.
      Or bring the stubs of the stage back; what is there now is kept:
      %s""";

  private static final String CHANGED =
      """
      This calls your code. A method in exercises/ no longer has the parameters or
      the result of its stub: give them back. Everything inside the method is yours.""";

  private static final String CHANGED_METHOD =
      """
      This calls step %s, %s, and it no longer has the parameters or
      the result of its stub: give them back. Everything inside the method is yours.
      Or go back to the stub:
      %s""";

  private static final String OTHER_RUN =
      """
      Another mvn test is under way in this folder, so nothing was judged
      Wait until it has ended. Then mvn test once more.""";

  private final Path project;
  private final Path build;

  private CompileCheck(Path project, Path build) {
    this.project = project;
    this.build = build;
  }

  /**
   * Ends the program unless each source file has its class. Then the tests can begin, and should
   * their program die, the judge is called all the same.
   *
   * @param arguments in which folder of the build directory: classes or test-classes
   */
  public static void main(String[] arguments) throws IOException {
    CompileCheck check =
        new CompileCheck(
            Path.of(System.getProperty("kata.project")), Path.of(System.getProperty("kata.build")));
    List<Path> without = check.withoutClass(arguments[0]);
    if (!without.isEmpty() && !Run.repairs(System.getProperty("run", ""))) {
      refuse(check.build, words(check.project, check.errors(without)));
    }
    if (arguments[0].equals("test-classes")) {
      if (!JudgeAtExit.isAlone(check.build)) {
        refuse(check.build, OTHER_RUN);
      }
      JudgeAtExit.judgeIfTestsDie(check.build);
    }
  }

  private static void refuse(Path build, String words) throws IOException {
    TerminalStyle look = TerminalStyle.ofTerminal();
    look.out().print(Judge.problem(build, words, look));
    System.exit(1);
  }

  private List<Path> withoutClass(String folder) throws IOException {
    Path classes = build.resolve(folder);
    List<Path> without = new ArrayList<>();
    for (String root : SOURCES.get(folder)) {
      Path sources = project.resolve(root);
      for (Path file : Fingerprint.files(sources)) {
        String type = Fingerprint.name(sources, file).replaceFirst("java$", "class");
        if (SOURCE.matcher(file.toString()).matches() && Files.notExists(classes.resolve(type))) {
          without.add(file);
        }
      }
    }
    // The learner's files first, then the tests of steps, since the first errors are told.
    Comparator<Path> learners =
        Comparator.comparing(file -> !file.startsWith(project.resolve("exercises")));
    without.sort(learners.thenComparing(file -> !file.toString().contains("stage")));
    return without;
  }

  /**
   * What is wrong, where, and the way out; with a step's file or method missing, that comes first.
   *
   * @param errors what the compiler says
   */
  public static String words(Path project, String errors) throws IOException {
    Optional<String> missing = missing(project, errors);
    return missing.isPresent() ? missing.get() : doesNotCompile(project, errors);
  }

  /** A step that a lesson speaks of, and whose file or method is not there. */
  private static Optional<String> missing(Path project, String errors) throws IOException {
    for (Map.Entry<StepId, String> step : Lessons.methods(project).entrySet()) {
      String[] name = step.getValue().split("\\.");
      int stage = step.getKey().stage();
      String file = "exercises/kata/stage%s/%s.java".formatted(stage, name[0]);
      if (Files.notExists(project.resolve(file))) {
        return Optional.of(MISSING_FILE.formatted(file, reset(stage)));
      }
      // With an error in this file, its methods cannot all be found.
      if (!errors.contains(file + ":") && !hasMethod(project.resolve(file), name[1])) {
        return Optional.of(MISSING_METHOD.formatted(step.getKey(), name[1], file, reset(stage)));
      }
    }
    return Optional.empty();
  }

  private static boolean hasMethod(Path file, String name) throws IOException {
    String text = Files.readString(file, StandardCharsets.ISO_8859_1);
    return Pattern.compile("\\bstatic\\b[^;={}]*\\b%s\\s*\\(".formatted(name)).matcher(text).find();
  }

  private String errors(List<Path> without) {
    try {
      Compile.files(without, classPath());
      return inProject(without.get(0) + ":1\nThere is no class of that name in this file.");
    } catch (IllegalArgumentException refused) {
      return inProject(refused.getMessage());
    }
  }

  private String inProject(String errors) {
    return errors.replace(project.toString().replace('\\', '/') + "/", "");
  }

  /** That of this program, which runs within Maven. */
  static String classPath() {
    return CompileCheck.class.getClassLoader() instanceof URLClassLoader maven
        ? paths(maven.getURLs())
        : System.getProperty("java.class.path");
  }

  private static String paths(URL[] places) {
    return Stream.of(places)
        .map(place -> Path.of(URI.create(place.toString())).toString())
        .collect(Collectors.joining(File.pathSeparator));
  }

  private static String doesNotCompile(Path project, String errors) throws IOException {
    Matcher place = PLACE.matcher(errors);
    String way =
        place.lookingAt()
            ? "Correct it. Or go back to the stub:\n" + reset(step(project, place))
            : changed(project, errors);
    return "This does not compile, so nothing was judged\n%s\n\n%s".formatted(errors, way);
  }

  /** The compiler quotes the line that calls the step. */
  private static String changed(Path project, String errors) throws IOException {
    return Lessons.methods(project).entrySet().stream()
        .filter(step -> errors.contains(step.getValue() + "("))
        .findFirst()
        .map(step -> CHANGED_METHOD.formatted(step.getKey(), step.getValue(), reset(step.getKey())))
        .orElse(CHANGED);
  }

  /** The step in whose method a line stands; its stage, if that cannot be said. */
  private static String step(Path project, MatchResult place) throws IOException {
    return Files.readString(project.resolve(place.group(1)))
        .lines()
        .limit(Integer.parseInt(place.group(3)))
        .flatMap(line -> STEP.matcher(line).results())
        .map(step -> step.group(1))
        .reduce((first, last) -> last)
        .orElse(place.group(2));
  }

  private static String reset(Object step) {
    return "mvn -q compile exec:java -Drun=\"reset %s\"".formatted(step);
  }
}
