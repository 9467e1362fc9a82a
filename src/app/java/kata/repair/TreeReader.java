package kata.repair;

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
import com.sun.source.util.SourcePositions;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreeScanner;
import com.sun.source.util.Trees;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import javax.lang.model.element.Modifier;

/** Takes from the compiler's tree what {@link Parsed} holds. */
record TreeReader(String type, String text, CompilationUnitTree unit, Trees trees) {

  int start(Tree tree) {
    return (int) positions().getStartPosition(unit, tree);
  }

  int end(Tree tree) {
    return (int) positions().getEndPosition(unit, tree);
  }

  private SourcePositions positions() {
    return trees.getSourcePositions();
  }

  List<Parsed.Import> imports() {
    return unit.getImports().stream()
        .map(one -> new Parsed.Import(name(one), start(one), end(one)))
        .toList();
  }

  private static String name(ImportTree one) {
    return (one.isStatic() ? "static " : "") + one.getQualifiedIdentifier();
  }

  List<Parsed.Method> methods(Set<String> elsewhere) {
    List<Parsed.Method> methods = new ArrayList<>();
    ClassTree own = own(unit.getTypeDecls());
    int from = own == null ? 0 : text.indexOf('{', text.indexOf(type, start(own))) + 1;
    for (Tree member : own == null ? List.<Tree>of() : own.getMembers()) {
      if (member instanceof MethodTree method) {
        methods.add(method(method, from));
      } else {
        elsewhere.addAll(calls(member));
      }
      from = Math.max(from, end(member));
    }
    return methods;
  }

  /**
   * The class of the file. Newer compilers put it, and methods behind a brace too many, into
   * another class of the same name.
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

  private Parsed.Method method(MethodTree method, int from) {
    String doc = trees.getDocComment(TreePath.getPath(unit, method));
    return new Parsed.Method(
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
