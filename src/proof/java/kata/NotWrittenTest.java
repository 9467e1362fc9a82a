package kata;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class NotWrittenTest {

  private final NotWritten stub = new NotWritten("2.1", "the delta of an output neuron");

  @Test
  void saysWhichStepAndWhatBelongsThere() {
    assertThat(stub).hasMessage("Step 2.1 is not written yet: the delta of an output neuron.");
  }

  @Test
  void pointsAtTheStubThatThrewIt() {
    assertThat(stub.getStackTrace()[0].getClassName()).isEqualTo(NotWrittenTest.class.getName());
  }
}
