package kata.step;

import com.sun.source.tree.BlockTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.ImportTree;
import com.sun.source.tree.MemberReferenceTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.ThrowTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreeScanner;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import javax.lang.model.element.Modifier;
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
    JavacTask task =
        (JavacTask)
            JAVAC.getTask(
                null, FILES, found, List.of("-proc:none"), null, List.of(source(type, text)));
    try {
      CompilationUnitTree unit = task.parse().iterator().next();
      Reader reader = new Reader(type, text, unit, Trees.instance(task));
      Set<String> calls = new TreeSet<>();
      List<Method> methods = reader.methods(calls);
      int packageEnd = unit.getPackage() == null ? 0 : reader.end(unit.getPackage());
      return new Parsed(
          errors(found), methods, calls, reader.imports(), packageEnd, reader.types());
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private static JavaFileObject source(String type, String text) {
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

  private record Reader(String type, String text, CompilationUnitTree unit, Trees trees) {

    int start(Tree tree) {
      return (int) positions().getStartPosition(unit, tree);
    }

    int end(Tree tree) {
      return (int) positions().getEndPosition(unit, tree);
    }

    private SourcePositions positions() {
      return trees.getSourcePositions();
    }

    List<Import> imports() {
      return unit.getImports().stream()
          .map(one -> new Import(name(one), start(one), end(one)))
          .toList();
    }

    private static String name(ImportTree one) {
      return (one.isStatic() ? "static " : "") + one.getQualifiedIdentifier();
    }

    List<Method> methods(Set<String> elsewhere) {
      List<Method> methods = new ArrayList<>();
      for (Tree declared : unit.getTypeDecls()) {
        if (declared instanceof ClassTree one && one.getSimpleName().contentEquals(type)) {
          int from = text.indexOf('{', start(one)) + 1;
          for (Tree member : one.getMembers()) {
            if (member instanceof MethodTree method) {
              methods.add(method(method, from));
            } else {
              elsewhere.addAll(calls(member));
            }
            from = Math.max(from, end(member));
          }
        }
      }
      return methods;
    }

    private Method method(MethodTree method, int from) {
      String doc = trees.getDocComment(TreePath.getPath(unit, method));
      return new Method(
          method.getName().toString(),
          method.getModifiers().getFlags().contains(Modifier.PRIVATE),
          from,
          start(method),
          method.getBody() == null ? -1 : start(method.getBody()),
          end(method),
          isStub(method.getBody()),
          doc == null ? "" : doc,
          calls(method));
    }

    private static boolean isStub(BlockTree body) {
      return body != null
          && body.getStatements().size() == 1
          && body.getStatements().get(0) instanceof ThrowTree thrown
          && thrown.getExpression() instanceof NewClassTree made
          && made.getIdentifier().toString().endsWith("NotWritten");
    }

    private Set<String> calls(Tree member) {
      Set<String> calls = new TreeSet<>();
      new TreeScanner<Void, Void>() {
        @Override
        public Void visitMethodInvocation(MethodInvocationTree call, Void nothing) {
          if (call.getMethodSelect() instanceof IdentifierTree own) {
            calls.add(own.getName().toString());
          } else if (call.getMethodSelect() instanceof MemberSelectTree select
              && isOwn(select.getExpression())) {
            calls.add(select.getIdentifier().toString());
          }
          return super.visitMethodInvocation(call, nothing);
        }

        @Override
        public Void visitMemberReference(MemberReferenceTree reference, Void nothing) {
          if (isOwn(reference.getQualifierExpression())) {
            calls.add(reference.getName().toString());
          }
          return super.visitMemberReference(reference, nothing);
        }
      }.scan(member, null);
      return calls;
    }

    private boolean isOwn(Tree expression) {
      String name = expression.toString();
      return name.equals(type) || name.endsWith("." + type) || name.equals("this");
    }

    Set<String> types() {
      Set<String> types = new TreeSet<>();
      new TreeScanner<Void, Void>() {
        @Override
        public Void visitClass(ClassTree one, Void nothing) {
          types.add(one.getSimpleName().toString());
          return super.visitClass(one, nothing);
        }
      }.scan(unit, null);
      types.remove(type);
      return types;
    }
  }
}
