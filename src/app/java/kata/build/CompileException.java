package kata.build;

import static java.util.stream.Collectors.joining;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import javax.tools.Diagnostic;
import javax.tools.JavaFileObject;

/** What does not compile, in the compiler's words. */
public final class CompileException extends IllegalArgumentException {

  private static final long serialVersionUID = 1;

  /**
   * An error.
   *
   * @param file as the compiler was given it, with slashes
   * @param quoted the line itself, and below it a mark at the column; may be empty
   */
  record Problem(String file, long line, String words, String quoted) {

    @Override
    public String toString() {
      return "%s:%s\n%s\n%s".formatted(file, line, words, quoted).strip();
    }
  }

  private final transient List<Problem> problems;

  /**
   * @param problems at least one
   */
  CompileException(List<Problem> problems) {
    super(problems.stream().map(Problem::toString).collect(joining("\n")));
    this.problems = problems;
  }

  /** The first two errors. */
  static CompileException of(List<Diagnostic<? extends JavaFileObject>> found) {
    return new CompileException(
        found.stream()
            .filter(one -> one.getKind() == Diagnostic.Kind.ERROR && one.getSource() != null)
            .limit(2)
            .map(CompileException::problem)
            .toList());
  }

  private static Problem problem(Diagnostic<? extends JavaFileObject> error) {
    return new Problem(
        error.getSource().getName().replace('\\', '/'),
        error.getLineNumber(),
        error.getMessage(Locale.ROOT),
        quoted(error));
  }

  private static String quoted(Diagnostic<? extends JavaFileObject> error) {
    try {
      String text = error.getSource().getCharContent(true).toString();
      String line = text.lines().skip(error.getLineNumber() - 1).findFirst().orElse("");
      int column = (int) error.getColumnNumber() - 1;
      String before = line.substring(0, Math.min(column, line.length()));
      return line.stripTrailing() + "\n" + before.replaceAll("\\S", " ") + "^";
    } catch (IOException unreadable) {
      return "";
    }
  }

  List<Problem> problems() {
    return problems;
  }

  /** With the names that files have in a project. */
  CompileException in(Path project) {
    String root = project.toString().replace('\\', '/') + "/";
    return new CompileException(
        problems.stream()
            .map(
                one ->
                    new Problem(
                        one.file.replace('\\', '/').replace(root, ""),
                        one.line,
                        one.words,
                        one.quoted))
            .toList());
  }
}
