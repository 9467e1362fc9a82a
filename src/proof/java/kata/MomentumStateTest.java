package kata;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class MomentumStateTest {

  @Test
  void atRestNothingMovesYet() {
    BiasNetwork network =
        new BiasNetwork(
            Matrix.of(new double[][] {{1, 2, 3}, {4, 5, 6}}),
            Matrix.of(new double[][] {{7}, {8}, {9}}),
            Matrix.of(new double[] {1, 2, 3}),
            Matrix.of(new double[] {4}));
    MomentumState state = MomentumState.atRest(network);
    assertThat(state.network()).isSameAs(network);
    assertThat(state.velocity())
        .hasToString(
            "BiasNetwork[weightsInputHidden=[[0.0, 0.0, 0.0], [0.0, 0.0, 0.0]],"
                + " weightsHiddenOutput=[[0.0], [0.0], [0.0]], biasHidden=[[0.0, 0.0, 0.0]],"
                + " biasOutput=[[0.0]]]");
  }
}
