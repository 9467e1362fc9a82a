package kata.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.List;
import kata.board.Right;
import kata.board.Wrong;
import kata.check.Examples;
import org.junit.jupiter.api.Test;

/** The known answers of every step can be told apart by its examples, so that none is a guess. */
class AnswersTest {

  private static Examples examples(Class<?> test) throws ReflectiveOperationException {
    Field field = test.getDeclaredField("EXAMPLES");
    field.setAccessible(true);
    return (Examples) field.get(null);
  }

  @Test
  void wrongAnswersDifferFromTheRightOneAndFromEachOther() throws Exception {
    for (Class<?> test : HouseTest.steps().values()) {
      Examples examples = examples(test);
      List<Method> wrong = Examples.answers(test, Wrong.class);
      assertThat(wrong).as(test.getName()).isNotEmpty();
      List<List<Object>> outcomes = new ArrayList<>();
      for (Method answer : wrong) {
        assertThat(examples.accept(answer)).as("%s is right", answer).isFalse();
        outcomes.add(examples.outcomes(answer));
      }
      assertThat(twins(wrong, outcomes)).isEmpty();
    }
  }

  private static List<String> twins(List<Method> answers, List<List<Object>> outcomes) {
    List<String> twins = new ArrayList<>();
    for (int i = 0; i < answers.size(); i++) {
      for (int j = i + 1; j < answers.size(); j++) {
        if (Examples.agree(outcomes.get(i), outcomes.get(j))) {
          twins.add(answers.get(i) + " and " + answers.get(j) + " agree");
        }
      }
    }
    return twins;
  }

  @Test
  void rightAnswersAreAccepted() throws Exception {
    int count = 0;
    for (Class<?> test : HouseTest.steps().values()) {
      Examples examples = examples(test);
      for (Method right : Examples.answers(test, Right.class)) {
        assertThat(examples.accept(right)).as("%s", right).isTrue();
        count++;
      }
    }
    assertThat(count).isGreaterThanOrEqualTo(40);
  }

  @Test
  void sentencesFitTheScreen() throws Exception {
    for (Class<?> test : HouseTest.steps().values()) {
      for (Method wrong : Examples.answers(test, Wrong.class)) {
        assertThat(wrong.getAnnotation(Wrong.class).value())
            .as("%s", wrong)
            .hasSizeBetween(20, 240)
            .matches(".*[.?]");
      }
    }
  }
}
