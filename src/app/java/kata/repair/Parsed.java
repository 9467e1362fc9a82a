package kata.repair;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileManager;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;

/**
 * What javac reads in a text, also in one that does not compile. Positions count characters.
 *
 * @param errors of the syntax, in order
 * @param methods of the class that the file is named after; none if it is not there
 * @param calls the methods of the class that its other members call, such as a field
 * @param packageEnd behind the package's semicolon
 * @param types the names of the classes in the file, but for that one
 */
record Parsed(
    List<SyntaxError> errors,
    List<Method> methods,
    Set<String> calls,
    List<Import> imports,
    int packageEnd,
    Set<String> types) {

  private static final JavaCompiler JAVAC = ToolProvider.getSystemJavaCompiler();

  /** Kept, since making one takes longer than reading a class. */
  private static final JavaFileManager FILES =
      JAVAC.getStandardFileManager(null, Locale.ROOT, StandardCharsets.UTF_8);

  /** Where the text is no Java, and why. */
  record SyntaxError(long at, long line, String words) {}

  /** Where an import stands. */
  record Import(String name, int start, int end) {}

  /**
   * A method of the class.
   *
   * @param from where the member before it ends
   * @param start of its first modifier
   * @param open its body's brace; -1 if there is none
   * @param end behind its last brace
   * @param isStub its body throws {@code NotWritten} and does nothing else
   * @param doc what its Javadoc says; empty if it has none
   * @param calls the methods of its own class that it calls, by name
   */
  record Method(
      String name,
      boolean isPrivate,
      int from,
      int start,
      int open,
      int end,
      boolean isStub,
      String doc,
      Set<String> calls) {}

  /**
   * @param type the simple name of the class
   */
  static Parsed of(String type, String text) {
    DiagnosticCollector<JavaFileObject> found = new DiagnosticCollector<>();
    try {
      JavacTask task = task(type, text, found);
      CompilationUnitTree unit = task.parse().iterator().next();
      TreeReader reader = new TreeReader(type, text, unit, Trees.instance(task));
      Set<String> calls = new TreeSet<>();
      List<Method> methods = reader.methods(calls);
      int packageEnd = unit.getPackage() == null ? 0 : reader.end(unit.getPackage());
      return new Parsed(
          errors(found), methods, calls, reader.imports(), packageEnd, reader.types());
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  /** A file's tree, and where its parts stand. */
  record Source(CompilationUnitTree unit, Trees trees) {

    long line(Tree tree) {
      long start = trees.getSourcePositions().getStartPosition(unit, tree);
      return unit.getLineMap().getLineNumber(start);
    }
  }

  static Source source(String type, String text) throws IOException {
    JavacTask task = task(type, text, new DiagnosticCollector<>());
    return new Source(task.parse().iterator().next(), Trees.instance(task));
  }

  private static JavacTask task(
      String type, String text, DiagnosticCollector<JavaFileObject> found) {
    return (JavacTask)
        JAVAC.getTask(null, FILES, found, List.of("-proc:none"), null, List.of(file(type, text)));
  }

  private static JavaFileObject file(String type, String text) {
    URI name = URI.create("string:///" + type + ".java");
    return new SimpleJavaFileObject(name, JavaFileObject.Kind.SOURCE) {
      @Override
      public CharSequence getCharContent(boolean ignoreEncodingErrors) {
        return text;
      }
    };
  }

  private static List<SyntaxError> errors(DiagnosticCollector<JavaFileObject> found) {
    return found.getDiagnostics().stream()
        .filter(one -> one.getKind() == Diagnostic.Kind.ERROR)
        .map(
            one ->
                new SyntaxError(
                    one.getPosition(), one.getLineNumber(), one.getMessage(Locale.ROOT)))
        .toList();
  }
}
