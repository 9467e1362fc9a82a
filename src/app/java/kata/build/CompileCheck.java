package kata.build;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kata.build.CompileException.Problem;
import kata.repair.StepSource;
import kata.report.Judge;
import kata.report.JudgeAtExit;
import kata.report.Lessons;
import kata.report.MethodLine;
import kata.report.TerminalStyle;
import kata.step.StepId;

/** Says what does not compile and what to do about it, where Maven has gone on in silence. */
public final class CompileCheck {

  private static final Pattern SOURCE = Pattern.compile(".*\\w\\.java");

  private static final Pattern EXERCISE = Pattern.compile("exercises/kata/stage(\\d+)/\\w+\\.java");
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

  private CompileException errors(List<Path> without) {
    try {
      Compile.files(without);
      String words = "There is no class of that name in this file.";
      return new CompileException(List.of(new Problem(without.get(0).toString(), 1, words, "")))
          .in(project);
    } catch (CompileException refused) {
      return refused.in(project);
    }
  }

  /**
   * What is wrong, where, and the way out; with a step's file or method missing, that comes first.
   *
   * @param refused why there are no classes
   */
  public static String words(Path project, Exception refused) throws IOException {
    List<Problem> problems =
        refused instanceof CompileException errors ? errors.problems() : List.of();
    Optional<String> missing = missing(project, problems);
    return missing.isPresent()
        ? missing.get()
        : "This does not compile, so nothing was judged\n%s\n\n%s"
            .formatted(refused.getMessage(), wayOut(project, problems));
  }

  /** A step that a lesson speaks of, and whose file or method is not there. */
  private static Optional<String> missing(Path project, List<Problem> problems) throws IOException {
    for (Map.Entry<StepId, String> step : Lessons.methods(project).entrySet()) {
      String[] name = step.getValue().split("\\.");
      int stage = step.getKey().stage();
      String file = "exercises/kata/stage%s/%s.java".formatted(stage, name[0]);
      Path path = project.resolve(file);
      if (Files.notExists(path)) {
        return Optional.of(MISSING_FILE.formatted(file, reset(stage)));
      }
      // With an error in this file, its methods cannot all be found.
      boolean isSure = problems.stream().noneMatch(problem -> problem.file().equals(file));
      if (isSure && MethodLine.all("" + path).stream().noneMatch(m -> m.method().equals(name[1]))) {
        return Optional.of(MISSING_METHOD.formatted(step.getKey(), name[1], file, reset(stage)));
      }
    }
    return Optional.empty();
  }

  private static String wayOut(Path project, List<Problem> problems) throws IOException {
    if (problems.isEmpty()) {
      return CHANGED;
    }
    Problem first = problems.get(0);
    Matcher exercise = EXERCISE.matcher(first.file());
    return exercise.matches()
        ? "Correct it. Or go back to the stub:\n"
            + reset(step(project, first).orElse(exercise.group(1)))
        : changed(project, problems);
  }

  /** The compiler quotes the line that calls the step. */
  private static String changed(Path project, List<Problem> problems) throws IOException {
    return Lessons.methods(project).entrySet().stream()
        .filter(
            step -> problems.stream().anyMatch(one -> one.quoted().contains(step.getValue() + "(")))
        .findFirst()
        .map(step -> CHANGED_METHOD.formatted(step.getKey(), step.getValue(), reset(step.getKey())))
        .orElse(CHANGED);
  }

  /**
   * The step in whose method an error stands; none if that cannot be said, or if the method cannot
   * be told from the rest: one that is not closed reaches into the next.
   */
  private static Optional<String> step(Path project, Problem error) throws IOException {
    String text = Files.readString(project.resolve(error.file()));
    Map<StepId, String> methods = Lessons.methods(project);
    return text.lines()
        .limit(error.line())
        .flatMap(line -> STEP.matcher(line).results())
        .map(step -> step.group(1))
        .reduce((first, last) -> last)
        .filter(step -> canReset(text, methods.get(StepId.parse(step))));
  }

  private static boolean canReset(String text, String typeAndMethod) {
    if (typeAndMethod == null) {
      return false;
    }
    String[] name = typeAndMethod.split("\\.");
    return new StepSource(name[0], text.replace("\r\n", "\n")).isReplaceable(name[1]);
  }

  private static String reset(Object step) {
    return "mvn -q compile exec:java -Drun=\"reset %s\"".formatted(step);
  }
}
