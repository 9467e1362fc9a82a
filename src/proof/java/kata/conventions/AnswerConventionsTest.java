package kata.conventions;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.util.List;
import kata.engine.Right;
import kata.engine.Working;
import kata.engine.Wrong;
import kata.testing.Examples;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;

/** The known answers of every step can be told apart by its examples, so that none is a guess. */
class AnswerConventionsTest {

  private static Examples examples(Class<?> test) throws ReflectiveOperationException {
    Field field = test.getDeclaredField("EXAMPLES");
    field.setAccessible(true);
    return (Examples) field.get(null);
  }

  @Test
  void wrongAnswersDifferFromTheRightOneAndFromEachOther() throws Exception {
    SoftAssertions softly = new SoftAssertions();
    for (Class<?> test : StepConventionsTest.steps().values()) {
      Examples examples = examples(test);
      List<Method> wrong = Examples.answers(test, Wrong.class);
      assertThat(wrong).as(test.getName()).isNotEmpty();
      for (int i = 0; i < wrong.size(); i++) {
        softly.assertThat(examples.accept(wrong.get(i))).as("%s is right", wrong.get(i)).isFalse();
        for (Method other : wrong.subList(i + 1, wrong.size())) {
          softly
              .assertThat(examples.agree(wrong.get(i), other))
              .as("%s and %s agree", wrong.get(i), other)
              .isFalse();
        }
      }
    }
    softly.assertAll();
  }

  @Test
  void rightAnswersAreAccepted() throws Exception {
    for (Class<?> test : StepConventionsTest.steps().values()) {
      Examples examples = examples(test);
      List<Method> answers = Examples.answers(test, Right.class);
      assertThat(answers).as(test.getName()).isNotEmpty();
      for (Method right : answers) {
        assertThat(examples.accept(right)).as("%s", right).isTrue();
      }
    }
  }

  @Test
  void sentencesFitTheScreen() throws Exception {
    for (Class<?> test : StepConventionsTest.steps().values()) {
      for (Method wrong : Examples.answers(test, Wrong.class)) {
        assertThat(wrong.getAnnotation(Wrong.class).value())
            .as("%s", wrong)
            .matches("|.{19,239}[.?]");
      }
    }
  }

  /** But for stage 10, whose steps compute with graphs and not with numbers. */
  @Test
  void everyStepHasItsWorking() throws Exception {
    for (Class<?> test : StepConventionsTest.steps().values()) {
      if (test.getPackageName().equals("kata.stage10")) {
        continue;
      }
      assertThat(Examples.answers(test, Working.class))
          .as(test.getName())
          .singleElement()
          .extracting(working -> working.getAnnotation(Working.class).value().length())
          .matches(length -> length >= 20 && length <= 240);
    }
  }
}
