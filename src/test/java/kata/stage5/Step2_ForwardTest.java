package kata.stage5;

import static kata.testing.AnswerAssert.assertThat;

import kata.Forward;
import kata.Matrix;
import kata.Samples;
import kata.engine.Law;
import kata.engine.StepTest;
import kata.testing.Examples;
import kata.testing.Fixtures;
import kata.testing.Generators;
import kata.testing.Generators.BiasTask;
import kata.testing.NumpyTrace;
import kata.testing.Oracle;
import kata.testing.SquareFixtures;
import net.jqwik.api.ForAll;
import net.jqwik.api.domains.Domain;
import org.junit.jupiter.api.Test;

@StepTest(in = Bias.class, method = "forward")
@Domain(Generators.class)
class Step2_ForwardTest {

  static final Examples EXAMPLES =
      Examples.of(Step2_ForwardTest.class)
          .gives(
              new Forward(
                  Matrix.of(
                      new double[][] {
                        {0.4625701546562505, 0.5866175789173301, 0.6681877721681662},
                        {0.6681877721681662, 0.1679816148660755, 0.8519528019683106},
                        {0.41338242108267, 0.6952966693475653, 0.7502601055951177},
                        {0.3834334954786807, 0.7455466141264027, 0.3716838117046338},
                        {0.549833997312478, 0.389360766050778, 0.7772998611746911}
                      }),
                  Matrix.of(
                      new double[][] {
                        {
                          0.6490298223564327,
                          0.6614102236259446,
                          0.4298845136181153,
                          0.4928703155567953
                        },
                        {
                          0.7731245267266665,
                          0.530403131935008,
                          0.4802579215010714,
                          0.3616114294630746
                        },
                        {
                          0.6547257364095255,
                          0.6997535093852301,
                          0.3958960031698718,
                          0.5216140550221081
                        },
                        {
                          0.5161808767075754,
                          0.6922629642258661,
                          0.44975750595477,
                          0.5551646530628175
                        },
                        {
                          0.7169779636938987,
                          0.6055864264750804,
                          0.4476953020413488,
                          0.4281693277957507
                        }
                      })),
              Fixtures.BIAS_NETWORK,
              Fixtures.SAMPLES.inputs())
          .givesForEqualSizes(
              new Forward(
                  Matrix.of(
                      new double[][] {
                        {0.9340109905087812, 0.235952400202534},
                        {0.6570104626734988, 0.5805423048206597}
                      }),
                  Matrix.of(
                      new double[][] {
                        {0.5313174629104874, 0.4097364631970432},
                        {0.44526518775856117, 0.5621215052511287}
                      })),
              SquareFixtures.BIAS_NETWORK,
              SquareFixtures.SAMPLES.inputs());

  @Test
  void examples() throws Throwable {
    EXAMPLES.check();
  }

  @Test
  void isTheOneThatNumPyTraced() {
    for (NumpyTrace.Epoch epoch : NumpyTrace.withBias().epochs()) {
      if (epoch.before() != null) {
        assertThat(Bias.forward(epoch.before(), Samples.XOR.inputs()))
            .as("epoch %s of the run with bias, from NumPy's own weights", epoch.number())
            .isCloseTo(epoch.forward(), 1e-12);
      }
    }
  }

  @Law
  void usesTheBiasesOfBothLayers(@ForAll BiasTask task) {
    assertThat(Bias.forward(task.network(), task.samples().inputs()))
        .as("%s", task)
        .isCloseTo(Oracle.forward(task.network(), task.samples().inputs()), 1e-12);
  }

  @Law
  void isTheForwardPassWithoutBiasWhereAllBiasesAreZero(@ForAll BiasTask task) {
    Matrix inputs = task.samples().inputs();
    assertThat(Bias.forward(Oracle.withoutBias(task.weightsAlone()), inputs))
        .as("a bias of 0 adds nothing; %s", task.weightsAlone())
        .isCloseTo(task.weightsAlone().forward(inputs), 1e-12);
  }
}
