package kata.play;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import kata.Matrix;
import kata.guard.Deadline;
import kata.testing.ClassOracle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the page of digits is told. */
class DigitsServiceTest {

  private static final DigitsService SERVICE = new DigitsService(new GuardedStages(Deadline.FRAME));

  /** The first unseen image, as it stands in an address. */
  private static String pixels() {
    return "pixels="
        + IntStream.of(SERVICE.trained().unseen().pixels()[0])
            .mapToObj(String::valueOf)
            .collect(Collectors.joining(","));
  }

  @Test
  void theTrainingIsTheUsualOne() {
    DigitsService.Shown shown = SERVICE.trained();
    assertThat(shown.isTrained()).isTrue();
    assertThat(shown.seenRight()).isEqualTo(1347);
    assertThat(shown.unseenRight()).isEqualTo(420);
    assertThat(SERVICE.trained()).isSameAs(shown);
  }

  @Test
  void withoutADigitThereIsNoWayBack() {
    List<Call> calls = SERVICE.calls(DigitsRequest.of(pixels()));
    assertThat(calls).extracting(Call::step).containsExactly("5.1", "given", "9.1");
    Matrix inputs = DigitsRequest.of(pixels()).inputs();
    assertThat(calls.get(2).results().get(0).value().toString())
        .isEqualTo(
            kata.stage9.Classifier.forward(SERVICE.trained().network(), inputs)
                .predictions()
                .toString());
  }

  @Test
  void theWayBackIsThatOfTheDigit() {
    DigitsRequest request = DigitsRequest.of(pixels() + "&digit=7");
    List<Call> calls = SERVICE.calls(request);
    assertThat(calls)
        .extracting(Call::step)
        .containsExactly("5.1", "given", "9.1", "9.2", "9.3", "2.5", "3.2", "3.2");
    assertThat(calls).allMatch(call -> call.trouble() == null);
    Matrix inputs = request.inputs();
    Matrix answer = ClassOracle.forward(SERVICE.trained().network(), inputs).predictions();
    Matrix delta = (Matrix) calls.get(4).results().get(0).value();
    assertThat(Math.abs(delta.get(0, 7) - (1 - answer.get(0, 7)))).isLessThan(1e-12);
    assertThat(Math.abs(delta.get(0, 3) + answer.get(0, 3))).isLessThan(1e-12);
    double loss = (double) calls.get(3).results().get(0).value();
    assertThat(Math.abs(loss + Math.log(answer.get(0, 7)))).isLessThan(1e-9);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "pixels=1,2,3", "digit=3", "pixels=a"})
  void whatIsNoImageIsRefused(String query) {
    assertThatThrownBy(() -> DigitsRequest.of(query))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("An image is 64 whole numbers, and then perhaps its digit.");
  }

  @Test
  void aPixelIsAtMostBlack() {
    assertThatThrownBy(() -> DigitsRequest.of(pixels().replaceFirst("=\\d+", "=17")))
        .hasMessage("A pixel is 0 to 16, not 17.");
  }

  @Test
  void theServerAnswersOnItsOwnAddresses() throws Exception {
    try (PlaygroundClient playground = PlaygroundClient.whole()) {
      assertThat(playground.ask("digits").body()).contains("<title>Backprop Kata: digits</title>");
      assertThat(playground.ask("digits/calls?pixels=1").status()).isEqualTo(400);
      assertThat(playground.ask("digits/calls?" + pixels() + "&digit=2").status()).isEqualTo(200);
    }
  }
}
