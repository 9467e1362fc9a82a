package kata.repair;

import com.sun.source.tree.BlockTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.ImportTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreePath;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javax.lang.model.element.Modifier;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileManager;
import javax.tools.JavaFileObject;
import javax.tools.ToolProvider;

/** What javac reads in a text, also in one that does not compile. Positions count characters. */
final class Parsed {

  private static final JavaCompiler JAVAC = ToolProvider.getSystemJavaCompiler();

  /** Kept, since making one takes longer than reading a class. */
  private static final JavaFileManager FILES =
      JAVAC.getStandardFileManager(null, Locale.ROOT, StandardCharsets.UTF_8);

  /** Where an import stands; its name begins with "static " if it is one. */
  record Import(String name, int start, int end) {}

  /**
   * A method of the class.
   *
   * @param isStub its body throws {@code NotWritten} and does nothing else
   * @param from where the member before it ends
   * @param start of its first modifier
   * @param open its body's brace, or the semicolon in place of a body
   * @param end after its last brace
   * @param doc what its Javadoc says; empty if it has none
   */
  record Method(
      String name,
      boolean isPrivate,
      boolean isStub,
      int from,
      int start,
      int open,
      int end,
      String doc) {}

  private final String type;
  private final String text;
  private final CompilationUnitTree unit;
  private final Trees trees;
  private final DiagnosticCollector<JavaFileObject> found = new DiagnosticCollector<>();

  /**
   * @param type the simple name of the class
   */
  Parsed(String type, String text) {
    this.type = type;
    this.text = text;
    List<SourceText> source = List.of(new SourceText(type, text));
    JavacTask task =
        (JavacTask) JAVAC.getTask(null, FILES, found, List.of("-proc:none"), null, source);
    try {
      unit = task.parse().iterator().next();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
    trees = Trees.instance(task);
  }

  /** Of the syntax, in order. */
  List<Diagnostic<?>> errors() {
    List<Diagnostic<?>> errors = new ArrayList<>(found.getDiagnostics());
    errors.removeIf(one -> one.getKind() != Diagnostic.Kind.ERROR);
    return errors;
  }

  CompilationUnitTree unit() {
    return unit;
  }

  /** The line in which a part of it begins, counted from 1. */
  long line(Tree tree) {
    return unit.getLineMap().getLineNumber(start(tree));
  }

  private int start(Tree tree) {
    return (int) trees.getSourcePositions().getStartPosition(unit, tree);
  }

  private int end(Tree tree) {
    return (int) trees.getSourcePositions().getEndPosition(unit, tree);
  }

  /** Behind the package's semicolon. */
  int packageEnd() {
    return unit.getPackage() == null ? 0 : end(unit.getPackage());
  }

  List<Import> imports() {
    return unit.getImports().stream()
        .map(one -> new Import(name(one), start(one), end(one)))
        .toList();
  }

  private static String name(ImportTree one) {
    return (one.isStatic() ? "static " : "") + one.getQualifiedIdentifier();
  }

  /** Those of the class that the file is named after; none if it is not there. */
  List<Method> methods() {
    List<Method> methods = new ArrayList<>();
    ClassTree own = own(unit.getTypeDecls());
    int from = own == null ? 0 : text.indexOf('{', text.indexOf(type, start(own))) + 1;
    for (Tree member : own == null ? List.<Tree>of() : own.getMembers()) {
      if (member instanceof MethodTree method) {
        methods.add(method(method, from));
      }
      from = Math.max(from, end(member));
    }
    return methods;
  }

  /**
   * The class of the file. Newer compilers put it, and methods after a brace too many, into another
   * class of the same name.
   */
  private ClassTree own(List<? extends Tree> declared) {
    for (Tree tree : declared) {
      if (tree instanceof ClassTree one && one.getSimpleName().contentEquals(type)) {
        ClassTree inner = own(one.getMembers());
        return inner == null ? one : inner;
      }
    }
    return null;
  }

  private Method method(MethodTree method, int from) {
    String doc = trees.getDocComment(TreePath.getPath(unit, method));
    BlockTree body = method.getBody();
    return new Method(
        method.getName().toString(),
        method.getModifiers().getFlags().contains(Modifier.PRIVATE),
        body != null
            && body.getStatements().size() == 1
            && body.getStatements().get(0).toString().matches("throw new [\\w.]*NotWritten\\(.*"),
        from,
        start(method),
        body == null ? end(method) - 1 : start(body),
        end(method),
        doc == null ? "" : doc);
  }
}
