package kata.stage9;

import static kata.testing.AnswerAssert.assertThat;

import kata.BiasNetwork;
import kata.Matrix;
import kata.MomentumState;
import kata.Samples;
import kata.engine.Law;
import kata.engine.StepTest;
import kata.testing.ClassOracle;
import kata.testing.Examples;
import kata.testing.Fixtures;
import kata.testing.Generators;
import kata.testing.Generators.BiasTask;
import kata.testing.Generators.MomentumTask;
import kata.testing.Gradient;
import kata.testing.Oracle;
import kata.testing.SquareFixtures;
import net.jqwik.api.ForAll;
import net.jqwik.api.domains.Domain;
import org.junit.jupiter.api.Test;

@StepTest(in = Classifier.class, method = "step")
@Domain(Generators.class)
class Step5_StepTest {

  static final Examples EXAMPLES =
      Examples.of(Step5_StepTest.class)
          .gives(
              new MomentumState(
                  new BiasNetwork(
                      Matrix.of(
                          new double[][] {
                            {0.2702040266682412, -0.8209407210648402, 1.3532421720448282},
                            {-0.1428349469467453, 0.8269207766803442, -0.2111661507209108}
                          }),
                      Matrix.of(
                          new double[][] {
                            {
                              0.4034798221820339,
                              -1.2231977306059192,
                              1.0938488559539237,
                              0.1438690524699615
                            },
                            {
                              -0.9065047939566742,
                              0.7117223087122276,
                              0.0364013159204507,
                              1.4483811693239959
                            },
                            {
                              1.1335219108784316,
                              0.1786921938463488,
                              -0.3442949600351199,
                              -0.1139191446896606
                            }
                          }),
                      Matrix.of(
                          new double[] {
                            0.3502218474412888, -0.419862154022438, 0.3376842257102753
                          }),
                      Matrix.of(
                          new double[] {
                            -0.6688414616565506,
                            0.1931334183868542,
                            0.7113413525605193,
                            -0.7396333092908232
                          })),
                  new BiasNetwork(
                      Matrix.of(
                          new double[][] {
                            {-0.1297959733317589, 0.0790592789351598, 0.1532421720448282},
                            {0.1571650530532547, 0.1269207766803443, -0.3111661507209108}
                          }),
                      Matrix.of(
                          new double[][] {
                            {
                              -0.0965201778179661,
                              -0.1231977306059191,
                              0.2938488559539236,
                              -0.0561309475300385
                            },
                            {
                              -0.3065047939566742,
                              -0.1882776912877724,
                              0.4364013159204507,
                              0.1483811693239959
                            },
                            {
                              -0.2664780891215684,
                              -0.1213078061536512,
                              0.35570503996488,
                              0.0860808553103394
                            }
                          }),
                      Matrix.of(
                          new double[] {
                            0.2002218474412888, -0.069862154022438, -0.2623157742897247
                          }),
                      Matrix.of(
                          new double[] {
                            -0.4688414616565505,
                            -0.2568665816131459,
                            0.6613413525605193,
                            0.0103666907091769
                          }))),
              Fixtures.STATE,
              Fixtures.CLASSES,
              0.9,
              0.5)
          .gives(
              ClassOracle.step(Fixtures.STATE, Fixtures.CLASSES, 0.4, 0.2),
              Fixtures.STATE,
              Fixtures.CLASSES,
              0.4,
              0.2)
          .givesForEqualSizes(
              ClassOracle.step(SquareFixtures.STATE, SquareFixtures.CLASSES, 0.9, 0.5),
              SquareFixtures.STATE,
              SquareFixtures.CLASSES,
              0.9,
              0.5);

  @Test
  void examples() throws Throwable {
    EXAMPLES.check();
  }

  @Law
  void movesEverythingByItsNewVelocity(@ForAll MomentumTask task, @ForAll double rate) {
    Samples batch = ClassOracle.oneHot(task.samples());
    assertThat(Classifier.step(task.state(), batch, 0.9, rate))
        .as("momentum .9, rate %s, targets %s; %s", rate, batch.targets(), task)
        .isCloseTo(ClassOracle.step(task.state(), batch, 0.9, rate), 1e-11);
  }

  @Law
  void goesStraightDownTheCrossEntropy(@ForAll BiasTask task, @ForAll double rate) {
    Samples batch = ClassOracle.oneHot(task.samples());
    MomentumState after = Classifier.step(MomentumState.atRest(task.network()), batch, 0.9, rate);
    Gradient.checkCrossEntropy(task.network(), after.network(), batch, rate);
  }

  @Law
  void coastsWhereEveryAnswerIsRightAndCertain(@ForAll MomentumTask task) {
    Samples met = met(task);
    BiasNetwork network = certain(task.state().network());
    BiasNetwork left = Oracle.sum(0.9, task.state().velocity(), 0, network);
    MomentumState given = new MomentumState(network, task.state().velocity());
    assertThat(Classifier.step(given, met, 0.9, 0.5))
        .as("the targets are met, so only the last step goes on, times .9; %s", task)
        .isCloseTo(new MomentumState(Oracle.sum(1, network, 1, left), left), 1e-12);
  }

  /** Every sample is of the first class. */
  private static Samples met(MomentumTask task) {
    Matrix targets = task.samples().targets();
    return new Samples(
        task.samples().inputs(),
        Matrix.of(targets.rows(), targets.columns(), (row, output) -> output == 0 ? 1 : 0));
  }

  /** Every answer is the first class, for its bias is far above the others. */
  private static BiasNetwork certain(BiasNetwork network) {
    Matrix bias = network.biasOutput();
    return new BiasNetwork(
        network.weightsInputHidden(),
        network.weightsHiddenOutput(),
        network.biasHidden(),
        Matrix.of(
            1, bias.columns(), (row, output) -> bias.get(0, output) - (output == 0 ? 0 : 900)));
  }
}
