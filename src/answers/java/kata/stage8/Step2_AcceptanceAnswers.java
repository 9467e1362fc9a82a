package kata.stage8;

import java.util.Map;
import kata.engine.Right;
import kata.engine.Working;
import kata.engine.Wrong;
import kata.relation.Parts;

/** Answers to step 8.2: wrong ones with what to say about them, and right ones in other words. */
final class Step2_AcceptanceAnswers {

  private Step2_AcceptanceAnswers() {}

  @Working("The probability is e to the power of minus that quotient, and never more than 1.")
  static Map<String, Object> parts(double loss, double candidateLoss, double temperature) {
    return Parts.of(
        "the rise of the loss",
        candidateLoss - loss,
        "the rise divided by the temperature",
        (candidateLoss - loss) / temperature);
  }

  @Wrong(
      "The difference has the wrong sign: this would look for the highest loss, and a "
          + "probability above 1 is none.")
  static double turnedRound(double loss, double candidateLoss, double temperature) {
    return Math.exp((candidateLoss - loss) / temperature);
  }

  @Wrong("This treats the worse one as the better one: it looks for the highest loss.")
  static double uphill(double loss, double candidateLoss, double temperature) {
    return candidateLoss >= loss ? 1 : Math.exp((candidateLoss - loss) / temperature);
  }

  @Wrong(
      "The difference has the wrong sign where the candidate is worse, so this is above 1: "
          + "more than certain, and the more so the worse it is.")
  static double turnedRoundWhereWorse(double loss, double candidateLoss, double temperature) {
    return candidateLoss <= loss ? 1 : Math.exp((candidateLoss - loss) / temperature);
  }

  @Wrong(
      "The difference has the wrong sign: what is worse is accepted always, and what is "
          + "better only now and then.")
  static double turnedRoundAndCut(double loss, double candidateLoss, double temperature) {
    return Math.min(1, Math.exp((candidateLoss - loss) / temperature));
  }

  @Wrong(
      "This is how likely a worse candidate is refused: it grows with the difference. What is "
          + "asked for is how likely it is accepted.")
  static double refusal(double loss, double candidateLoss, double temperature) {
    return candidateLoss <= loss ? 1 : 1 - Math.exp((loss - candidateLoss) / temperature);
  }

  @Wrong(
      "The difference is divided by the loss as well. It counts as it is, wherever the search "
          + "stands.")
  static double relative(double loss, double candidateLoss, double temperature) {
    return candidateLoss <= loss ? 1 : Math.exp((loss - candidateLoss) / loss / temperature);
  }

  @Wrong("Everything is accepted. So the search jumps around and never ends at a good point.")
  static double always(double loss, double candidateLoss, double temperature) {
    return 1;
  }

  @Wrong(
      "Nothing worse is ever accepted, however warm it is. "
          + "While it is warm it should now and then go uphill.")
  static double greedy(double loss, double candidateLoss, double temperature) {
    return candidateLoss <= loss ? 1 : 0;
  }

  @Wrong("The temperature has no effect: it should decide how much worse is still likely.")
  static double withoutTemperature(double loss, double candidateLoss, double temperature) {
    return Math.min(1, Math.exp(loss - candidateLoss));
  }

  @Wrong("The temperature multiplies the difference: now it accepts the more the colder it is.")
  static double multiplied(double loss, double candidateLoss, double temperature) {
    return Math.min(1, Math.exp((loss - candidateLoss) * temperature));
  }

  @Wrong("A better candidate gets more than 1. A probability ends there.")
  static double uncapped(double loss, double candidateLoss, double temperature) {
    return loss == candidateLoss ? 1 : Math.exp((loss - candidateLoss) / temperature);
  }

  @Wrong("At temperature 0 an equal candidate gives 0 / 0, which is not a number.")
  static double undefined(double loss, double candidateLoss, double temperature) {
    return Math.min(1, Math.exp((loss - candidateLoss) / temperature));
  }

  @Wrong("At temperature 0 everything is refused, even what is no worse.")
  static double frozenStiff(double loss, double candidateLoss, double temperature) {
    return temperature == 0 ? 0 : Math.min(1, Math.exp((loss - candidateLoss) / temperature));
  }

  @Wrong("At temperature 0 everything is accepted. There only what is no worse should be.")
  static double frozenOpen(double loss, double candidateLoss, double temperature) {
    return temperature == 0 ? 1 : Math.min(1, Math.exp((loss - candidateLoss) / temperature));
  }

  @Wrong("A candidate that is just as good is refused.")
  static double equalRefused(double loss, double candidateLoss, double temperature) {
    if (candidateLoss == loss) {
      return 0;
    }
    return candidateLoss < loss ? 1 : Math.exp((loss - candidateLoss) / temperature);
  }

  @Wrong(
      "This is a threshold: all that is worse by less than the temperature is accepted for sure.")
  static double threshold(double loss, double candidateLoss, double temperature) {
    return candidateLoss <= loss || candidateLoss - loss < temperature ? 1 : 0;
  }

  @Wrong(
      "This is a sigmoid of the difference, which gives an equal candidate a half. What is no "
          + "worse is accepted always.")
  static double sigmoid(double loss, double candidateLoss, double temperature) {
    return 1 / (1 + Math.exp((candidateLoss - loss) / temperature));
  }

  @Wrong("The two losses are divided by each other. What counts is their difference.")
  static double ratio(double loss, double candidateLoss, double temperature) {
    return candidateLoss <= loss ? 1 : Math.exp(-candidateLoss / loss / temperature);
  }

  @Wrong("The probability falls in a straight line. It should fall exponentially, and never end.")
  static double straight(double loss, double candidateLoss, double temperature) {
    return candidateLoss <= loss ? 1 : Math.max(0, 1 - (candidateLoss - loss) / temperature);
  }

  @Wrong(
      "The difference is squared: small steps uphill become too likely, large ones too unlikely. It "
          + "counts as it is.")
  static double squared(double loss, double candidateLoss, double temperature) {
    double worse = candidateLoss - loss;
    return worse <= 0 ? 1 : Math.exp(-worse * worse / temperature);
  }

  @Wrong(
      "The candidate's loss alone decides. What counts is how much higher it is than the present one.")
  static double candidateAlone(double loss, double candidateLoss, double temperature) {
    return candidateLoss <= loss ? 1 : Math.exp(-candidateLoss / temperature);
  }

  @Wrong(
      "A better candidate gets more than 1. A probability ends there: what is no worse is accepted "
          + "for sure, so it needs a case of its own.")
  static double oneCase(double loss, double candidateLoss, double temperature) {
    return Math.exp((loss - candidateLoss) / temperature);
  }

  @Wrong(
      "Only the candidate's loss is divided by the temperature. The whole difference has to be: "
          + "parentheses are missing.")
  static double halfDivided(double loss, double candidateLoss, double temperature) {
    return candidateLoss <= loss ? 1 : Math.exp(loss - candidateLoss / temperature);
  }

  @Wrong(
      "The difference has lost its sign: a better candidate is treated as if it were as much worse.")
  static double withoutSign(double loss, double candidateLoss, double temperature) {
    return candidateLoss == loss ? 1 : Math.exp(-Math.abs(loss - candidateLoss) / temperature);
  }

  @Wrong(
      "The difference has lost its sign, so a better candidate is treated as a worse one. At "
          + "temperature 0 an equal one even gives 0 / 0, which is not a number.")
  static double withoutSignOrCase(double loss, double candidateLoss, double temperature) {
    return Math.exp(-Math.abs(loss - candidateLoss) / temperature);
  }

  @Wrong(
      "The temperature itself is taken for the probability. It only says in which unit the "
          + "difference is measured, and how much worse the candidate is must count, too.")
  static double temperatureAlone(double loss, double candidateLoss, double temperature) {
    return candidateLoss <= loss ? 1 : temperature;
  }

  @Wrong("It falls by half for each temperature. Its base is Euler's number, e, and not 2.")
  static double halves(double loss, double candidateLoss, double temperature) {
    return candidateLoss <= loss ? 1 : Math.pow(2, (loss - candidateLoss) / temperature);
  }

  @Wrong(
      "A candidate that is only a little worse is accepted for sure. Late in a search it is cold, "
          + "and then even a thousandth is a lot.")
  static double nearlyEqual(double loss, double candidateLoss, double temperature) {
    return candidateLoss < loss + 1e-3 ? 1 : Math.exp((loss - candidateLoss) / temperature);
  }

  @Right
  static double capped(double loss, double candidateLoss, double temperature) {
    double worse = Math.max(0, candidateLoss - loss);
    return worse == 0 ? 1 : Math.exp(-worse / temperature);
  }

  @Right
  static double cases(double loss, double candidateLoss, double temperature) {
    if (candidateLoss <= loss) {
      return 1;
    }
    if (temperature == 0) {
      return 0;
    }
    return 1 / Math.exp((candidateLoss - loss) / temperature);
  }

  @Right
  static double powers(double loss, double candidateLoss, double temperature) {
    return candidateLoss > loss ? Math.pow(Math.E, (loss - candidateLoss) / temperature) : 1.0;
  }
}
