package kata.repair;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.ExpressionStatementTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.util.TreeScanner;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A call in a method that only computes something, and nobody takes what it gives.
 *
 * @param line where it stands in the file
 * @param operation the method that is called
 */
public record UnusedResult(long line, String operation) {

  private static final String COMPUTES =
      "plus|minus|timesEntrywise|dot|scale|map|transpose|plusRow|columnSums";

  private static final String STEPS =
      "Sigmoid|SigmoidDerivative|Delta|WeightUpdate|Backprop|Bias|MiniBatch|Momentum";

  /** Most files have none, and javac takes its time. */
  private static final Pattern MAYBE =
      Pattern.compile(
          "(?m)^\\s*(?!return\\b)[\\w.()]+\\.(?:%s)\\(|^\\s*(?:%s)\\.".formatted(COMPUTES, STEPS));

  /** The first one in a method; empty if there is none, or if the file cannot be read. */
  public static Optional<UnusedResult> in(Path file, String method) {
    try {
      String text = Files.readString(file);
      String type = file.getFileName().toString().replace(".java", "");
      return MAYBE.matcher(text).find() ? in(new Parsed(type, text), method) : Optional.empty();
    } catch (IOException unreadable) {
      return Optional.empty();
    }
  }

  private static Optional<UnusedResult> in(Parsed source, String method) {
    CompilationUnitTree unit = source.unit();
    return Optional.ofNullable(
        new TreeScanner<UnusedResult, Boolean>() {
          @Override
          public UnusedResult visitMethod(MethodTree tree, Boolean inside) {
            return super.visitMethod(tree, tree.getName().contentEquals(method));
          }

          @Override
          public UnusedResult visitExpressionStatement(
              ExpressionStatementTree statement, Boolean inside) {
            return inside && statement.getExpression() instanceof MethodInvocationTree call
                ? unused(source, statement, call)
                : super.visitExpressionStatement(statement, inside);
          }

          @Override
          public UnusedResult reduce(UnusedResult last, UnusedResult first) {
            return first != null ? first : last;
          }
        }.scan(unit, false));
  }

  private static UnusedResult unused(
      Parsed source, ExpressionStatementTree statement, MethodInvocationTree call) {
    if (!(call.getMethodSelect() instanceof MemberSelectTree select)) {
      return null;
    }
    String operation = select.getIdentifier().toString();
    return operation.matches(COMPUTES) || select.getExpression().toString().matches(STEPS)
        ? new UnusedResult(source.line(statement), operation)
        : null;
  }
}
