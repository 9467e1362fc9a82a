package kata.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kata.engine.FailedCall;
import kata.engine.Right;
import kata.engine.Wrong;
import kata.rejudge.StepTests;
import kata.report.Reason;
import kata.step.StepId;
import kata.testing.Examples;
import org.junit.jupiter.api.Test;

/**
 * What is said of every known wrong answer as if its own sentence were not there: by relations to
 * the right one, or by the parts that the right one is made of. It is written to {@code
 * target/solutions/relations.md}, to be read: whether a sentence is true no test can say.
 */
class ProofOfRelationsIT {

  /** So many in a hundred must be told more than the parts. */
  private static final int TOLD = 70;

  private static Examples examples(String test) throws ReflectiveOperationException {
    Field field = Class.forName(test).getDeclaredField("EXAMPLES");
    field.setAccessible(true);
    return (Examples) field.get(null);
  }

  @Test
  void mostWrongAnswersAreToldMoreThanTheParts() throws Exception {
    List<String> table = new ArrayList<>(List.of("| answer | told | parts |", "|---|---|---|"));
    int told = 0;
    int tried = 0;
    for (Map.Entry<String, StepId> step : StepTests.all().entrySet()) {
      if (examples(step.getKey()).areSetUp()) {
        continue;
      }
      for (Method wrong : KnownAnswers.of(step.getKey(), Wrong.class)) {
        Optional<FailedCall> failed = examples(step.getKey()).toldWithoutSentence(wrong);
        Reason said = failed.map(FailedCall::seen).orElseThrow();
        table.add(row(step.getValue() + " " + wrong.getName(), said));
        told += said.diagnosis().isEmpty() ? 0 : 1;
        tried++;
      }
    }
    ProvedAnswers.RELATED.write(Path.of("target/solutions"), told, tried, table);
    assertThat(100 * told).isGreaterThanOrEqualTo(TOLD * tried);
  }

  private static String row(String answer, Reason said) {
    return "| %s | %s | %s |".formatted(answer, said.diagnosis(), said.working());
  }

  @Test
  void rightAnswersAreToldNothing() throws Exception {
    for (String test : StepTests.all().keySet()) {
      for (Method right : KnownAnswers.of(test, Right.class)) {
        assertThat(examples(test).toldWithoutSentence(right)).as("%s", right).isEmpty();
      }
    }
  }
}
