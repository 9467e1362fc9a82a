package kata.stage9;

import static kata.testing.AnswerAssert.assertThat;

import kata.BiasNetwork;
import kata.Forward;
import kata.Matrix;
import kata.engine.Law;
import kata.engine.StepTest;
import kata.testing.ClassOracle;
import kata.testing.Examples;
import kata.testing.Fixtures;
import kata.testing.Generators;
import kata.testing.Generators.BiasTask;
import kata.testing.Oracle;
import kata.testing.SquareFixtures;
import net.jqwik.api.ForAll;
import net.jqwik.api.domains.Domain;
import org.junit.jupiter.api.Test;

@StepTest(in = Classifier.class, method = "forward")
@Domain(Generators.class)
class Step4_ForwardTest {

  static final Examples EXAMPLES =
      Examples.of(Step4_ForwardTest.class)
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
                          0.334487976691361,
                          0.3533321347947069,
                          0.1363876468139616,
                          0.1757922416999705
                        },
                        {
                          0.5653439418484936,
                          0.1873836645724782,
                          0.153298356200862,
                          0.0939740373781662
                        },
                        {
                          0.3174938314195734,
                          0.3902179400484694,
                          0.1097259866971184,
                          0.1825622418348389
                        },
                        {
                          0.198239314040341,
                          0.4179864823703711,
                          0.15187811505209,
                          0.2318960885371981
                        },
                        {
                          0.450117859313332,
                          0.272812941440266,
                          0.1440271901149294,
                          0.1330420091314727
                        }
                      })),
              Fixtures.BIAS_NETWORK,
              Fixtures.SAMPLES.inputs())
          .givesForEqualSizes(
              ClassOracle.forward(SquareFixtures.BIAS_NETWORK, SquareFixtures.SAMPLES.inputs()),
              SquareFixtures.BIAS_NETWORK,
              SquareFixtures.SAMPLES.inputs());

  @Test
  void examples() throws Throwable {
    EXAMPLES.check();
  }

  @Law
  void endsWithProbabilities(@ForAll BiasTask task) {
    assertThat(Classifier.forward(task.network(), task.samples().inputs()))
        .as("%s", task)
        .isCloseTo(ClassOracle.forward(task.network(), task.samples().inputs()), 1e-12);
  }

  @Law
  void hasTheHiddenLayerOfStageFive(@ForAll BiasTask task) {
    Matrix inputs = task.samples().inputs();
    assertThat(Classifier.forward(task.network(), inputs).hiddenOutputs())
        .as("%s", task)
        .isCloseTo(Oracle.forward(task.network(), inputs).hiddenOutputs(), 1e-12);
  }

  @Law
  void staysANumberWhereTheWeightsAreLarge(@ForAll BiasTask task) {
    BiasNetwork large = Oracle.sum(1000, task.network(), 0, task.network());
    assertThat(Classifier.forward(large, task.samples().inputs()).predictions())
        .as("all weights and biases times 1,000; %s", task)
        .isCloseTo(ClassOracle.forward(large, task.samples().inputs()).predictions(), 1e-8);
  }
}
