package kata.stage8;

import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;
import kata.board.Right;
import kata.board.Wrong;

/** Answers to step 8.8: wrong ones with what to say about them, and right ones in other words. */
final class Step8_VelocityAnswers {

  private Step8_VelocityAnswers() {}

  private static double[] each(double[] velocity, IntToDoubleFunction coordinate) {
    return IntStream.range(0, velocity.length).mapToDouble(coordinate).toArray();
  }

  @Wrong("The last step is forgotten: some of it is to be kept.")
  static double[] withoutInertia(
      double[] velocity,
      double[] position,
      double[] personalBest,
      double[] globalBest,
      double inertia,
      double pull,
      double[] r1,
      double[] r2) {
    return each(
        velocity,
        i ->
            pull * r1[i] * (personalBest[i] - position[i])
                + pull * r2[i] * (globalBest[i] - position[i]));
  }

  @Wrong("The last step is kept whole. Inertia says how much of it is.")
  static double[] allKept(
      double[] velocity,
      double[] position,
      double[] personalBest,
      double[] globalBest,
      double inertia,
      double pull,
      double[] r1,
      double[] r2) {
    return each(
        velocity,
        i ->
            velocity[i]
                + pull * r1[i] * (personalBest[i] - position[i])
                + pull * r2[i] * (globalBest[i] - position[i]));
  }

  @Wrong("Nothing draws the particle to its own best place.")
  static double[] globalAlone(
      double[] velocity,
      double[] position,
      double[] personalBest,
      double[] globalBest,
      double inertia,
      double pull,
      double[] r1,
      double[] r2) {
    return each(
        velocity, i -> inertia * velocity[i] + pull * r2[i] * (globalBest[i] - position[i]));
  }

  @Wrong("Nothing draws the particle to the swarm's best place.")
  static double[] personalAlone(
      double[] velocity,
      double[] position,
      double[] personalBest,
      double[] globalBest,
      double inertia,
      double pull,
      double[] r1,
      double[] r2) {
    return each(
        velocity, i -> inertia * velocity[i] + pull * r1[i] * (personalBest[i] - position[i]));
  }

  @Wrong(
      "The two random factors are exchanged: r1 belongs to the personal best, r2 to the global one.")
  static double[] factorsExchanged(
      double[] velocity,
      double[] position,
      double[] personalBest,
      double[] globalBest,
      double inertia,
      double pull,
      double[] r1,
      double[] r2) {
    return each(
        velocity,
        i ->
            inertia * velocity[i]
                + pull * r2[i] * (personalBest[i] - position[i])
                + pull * r1[i] * (globalBest[i] - position[i]));
  }

  @Wrong("Both draw with the same random factor, r1. Each has its own.")
  static double[] sameFactor(
      double[] velocity,
      double[] position,
      double[] personalBest,
      double[] globalBest,
      double inertia,
      double pull,
      double[] r1,
      double[] r2) {
    return each(
        velocity,
        i ->
            inertia * velocity[i]
                + pull * r1[i] * (personalBest[i] - position[i])
                + pull * r1[i] * (globalBest[i] - position[i]));
  }

  @Wrong("Both draw with the same random factor, r2. Each has its own.")
  static double[] otherFactor(
      double[] velocity,
      double[] position,
      double[] personalBest,
      double[] globalBest,
      double inertia,
      double pull,
      double[] r1,
      double[] r2) {
    return each(
        velocity,
        i ->
            inertia * velocity[i]
                + pull * r2[i] * (personalBest[i] - position[i])
                + pull * r2[i] * (globalBest[i] - position[i]));
  }

  @Wrong("The random factors are left out: all particles would fly alike.")
  static double[] withoutFactors(
      double[] velocity,
      double[] position,
      double[] personalBest,
      double[] globalBest,
      double inertia,
      double pull,
      double[] r1,
      double[] r2) {
    return each(
        velocity,
        i ->
            inertia * velocity[i]
                + pull * (personalBest[i] - position[i])
                + pull * (globalBest[i] - position[i]));
  }

  @Wrong("The particle is driven away from the best places: the differences are turned round.")
  static double[] drivenAway(
      double[] velocity,
      double[] position,
      double[] personalBest,
      double[] globalBest,
      double inertia,
      double pull,
      double[] r1,
      double[] r2) {
    return each(
        velocity,
        i ->
            inertia * velocity[i]
                - pull * r1[i] * (personalBest[i] - position[i])
                - pull * r2[i] * (globalBest[i] - position[i]));
  }

  @Wrong("It is drawn towards the places as they are, not towards where they lie from here.")
  static double[] withoutPosition(
      double[] velocity,
      double[] position,
      double[] personalBest,
      double[] globalBest,
      double inertia,
      double pull,
      double[] r1,
      double[] r2) {
    return each(
        velocity,
        i -> inertia * velocity[i] + pull * r1[i] * personalBest[i] + pull * r2[i] * globalBest[i]);
  }

  @Wrong("This is the next position. What is asked for is the step that leads there.")
  static double[] position(
      double[] velocity,
      double[] position,
      double[] personalBest,
      double[] globalBest,
      double inertia,
      double pull,
      double[] r1,
      double[] r2) {
    return each(
        velocity,
        i ->
            position[i]
                + inertia * velocity[i]
                + pull * r1[i] * (personalBest[i] - position[i])
                + pull * r2[i] * (globalBest[i] - position[i]));
  }

  @Wrong("Inertia scales the whole step. It belongs to the last step alone.")
  static double[] inertiaOnAll(
      double[] velocity,
      double[] position,
      double[] personalBest,
      double[] globalBest,
      double inertia,
      double pull,
      double[] r1,
      double[] r2) {
    return each(
        velocity,
        i ->
            inertia
                * (velocity[i]
                    + pull * r1[i] * (personalBest[i] - position[i])
                    + pull * r2[i] * (globalBest[i] - position[i])));
  }

  @Wrong("The pull is left out: the best places draw with full strength.")
  static double[] withoutPull(
      double[] velocity,
      double[] position,
      double[] personalBest,
      double[] globalBest,
      double inertia,
      double pull,
      double[] r1,
      double[] r2) {
    return each(
        velocity,
        i ->
            inertia * velocity[i]
                + r1[i] * (personalBest[i] - position[i])
                + r2[i] * (globalBest[i] - position[i]));
  }

  @Wrong("The pull is missing at the personal best.")
  static double[] pullOnGlobalOnly(
      double[] velocity,
      double[] position,
      double[] personalBest,
      double[] globalBest,
      double inertia,
      double pull,
      double[] r1,
      double[] r2) {
    return each(
        velocity,
        i ->
            inertia * velocity[i]
                + r1[i] * (personalBest[i] - position[i])
                + pull * r2[i] * (globalBest[i] - position[i]));
  }

  @Wrong("The pull is missing at the global best.")
  static double[] pullOnPersonalOnly(
      double[] velocity,
      double[] position,
      double[] personalBest,
      double[] globalBest,
      double inertia,
      double pull,
      double[] r1,
      double[] r2) {
    return each(
        velocity,
        i ->
            inertia * velocity[i]
                + pull * r1[i] * (personalBest[i] - position[i])
                + r2[i] * (globalBest[i] - position[i]));
  }

  @Wrong("Each coordinate has its own random factors. Here all use those of the first one.")
  static double[] firstFactors(
      double[] velocity,
      double[] position,
      double[] personalBest,
      double[] globalBest,
      double inertia,
      double pull,
      double[] r1,
      double[] r2) {
    return each(
        velocity,
        i ->
            inertia * velocity[i]
                + pull * r1[0] * (personalBest[i] - position[i])
                + pull * r2[0] * (globalBest[i] - position[i]));
  }

  @Wrong("It is drawn from its own best place to the one of the swarm. Both draw from where it is.")
  static double[] betweenTheBest(
      double[] velocity,
      double[] position,
      double[] personalBest,
      double[] globalBest,
      double inertia,
      double pull,
      double[] r1,
      double[] r2) {
    return each(
        velocity,
        i ->
            inertia * velocity[i]
                + pull * r1[i] * (personalBest[i] - position[i])
                + pull * r2[i] * (globalBest[i] - personalBest[i]));
  }

  @Wrong("The last step is subtracted: inertia goes on in its direction.")
  static double[] against(
      double[] velocity,
      double[] position,
      double[] personalBest,
      double[] globalBest,
      double inertia,
      double pull,
      double[] r1,
      double[] r2) {
    return each(
        velocity,
        i ->
            -inertia * velocity[i]
                + pull * r1[i] * (personalBest[i] - position[i])
                + pull * r2[i] * (globalBest[i] - position[i]));
  }

  @Wrong("Inertia keeps some of the position. It keeps some of the last step.")
  static double[] inertiaOfPosition(
      double[] velocity,
      double[] position,
      double[] personalBest,
      double[] globalBest,
      double inertia,
      double pull,
      double[] r1,
      double[] r2) {
    return each(
        velocity,
        i ->
            inertia * position[i]
                + pull * r1[i] * (personalBest[i] - position[i])
                + pull * r2[i] * (globalBest[i] - position[i]));
  }

  @Wrong("The step was written into the velocity that was handed in. It must stay as it is.")
  static double[] inPlace(
      double[] velocity,
      double[] position,
      double[] personalBest,
      double[] globalBest,
      double inertia,
      double pull,
      double[] r1,
      double[] r2) {
    for (int i = 0; i < velocity.length; i++) {
      velocity[i] =
          inertia * velocity[i]
              + pull * r1[i] * (personalBest[i] - position[i])
              + pull * r2[i] * (globalBest[i] - position[i]);
    }
    return velocity;
  }

  @Right
  static double[] stream(
      double[] velocity,
      double[] position,
      double[] personalBest,
      double[] globalBest,
      double inertia,
      double pull,
      double[] r1,
      double[] r2) {
    return each(
        velocity,
        i ->
            inertia * velocity[i]
                + pull * r1[i] * (personalBest[i] - position[i])
                + pull * r2[i] * (globalBest[i] - position[i]));
  }

  @Right
  static double[] factored(
      double[] velocity,
      double[] position,
      double[] personalBest,
      double[] globalBest,
      double inertia,
      double pull,
      double[] r1,
      double[] r2) {
    return each(
        velocity,
        i ->
            inertia * velocity[i]
                + pull
                    * (r1[i] * (personalBest[i] - position[i])
                        + r2[i] * (globalBest[i] - position[i])));
  }

  @Right
  static double[] collected(
      double[] velocity,
      double[] position,
      double[] personalBest,
      double[] globalBest,
      double inertia,
      double pull,
      double[] r1,
      double[] r2) {
    return each(
        velocity,
        i ->
            velocity[i] * inertia
                + pull * (r1[i] * personalBest[i] + r2[i] * globalBest[i])
                - pull * (r1[i] + r2[i]) * position[i]);
  }

  @Right
  static double[] partAfterPart(
      double[] velocity,
      double[] position,
      double[] personalBest,
      double[] globalBest,
      double inertia,
      double pull,
      double[] r1,
      double[] r2) {
    double[] next = new double[position.length];
    for (int i = 0; i < next.length; i++) {
      next[i] = velocity[i] * inertia;
      next[i] += (personalBest[i] - position[i]) * pull * r1[i];
      next[i] -= (position[i] - globalBest[i]) * r2[i] * pull;
    }
    return next;
  }
}
