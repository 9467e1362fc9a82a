package kata.stage8;

import java.util.Map;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;
import kata.Matrix;
import kata.engine.Right;
import kata.engine.Working;
import kata.engine.Wrong;
import kata.relation.Parts;

/**
 * Answers to step 8.8: wrong ones with what to say about them, and right ones in other words. Their
 * parameters are those of the step in the field's letters: velocity v, position x, personal best p,
 * global best g, inertia w, pull c, random factors r and s.
 */
final class Step8_VelocityAnswers {

  private Step8_VelocityAnswers() {}

  @Working(
      "Three parts are added for each coordinate: what is kept, and both ways, each times the pull and its random factor.")
  static Map<String, Object> parts(
      double[] velocity,
      double[] position,
      double[] personalBest,
      double[] globalBest,
      double inertia,
      double pull,
      double[] r1,
      double[] r2) {
    Matrix here = Matrix.of(position);
    return Parts.of(
        "what is kept",
        Matrix.of(velocity).scale(inertia),
        "the way to the personal best",
        Matrix.of(personalBest).minus(here),
        "the way to the global best",
        Matrix.of(globalBest).minus(here));
  }

  private static double[] each(double[] v, IntToDoubleFunction coordinate) {
    return IntStream.range(0, v.length).mapToDouble(coordinate).toArray();
  }

  @Wrong("The last step is forgotten: some of it is to be kept.")
  static double[] withoutInertia(
      double[] v, double[] x, double[] p, double[] g, double w, double c, double[] r, double[] s) {
    return each(v, i -> c * r[i] * (p[i] - x[i]) + c * s[i] * (g[i] - x[i]));
  }

  @Wrong("The last step is kept whole. Inertia says how much of it is.")
  static double[] allKept(
      double[] v, double[] x, double[] p, double[] g, double w, double c, double[] r, double[] s) {
    return each(v, i -> v[i] + c * r[i] * (p[i] - x[i]) + c * s[i] * (g[i] - x[i]));
  }

  @Wrong("Nothing pulls the particle to its own best place.")
  static double[] globalAlone(
      double[] v, double[] x, double[] p, double[] g, double w, double c, double[] r, double[] s) {
    return each(v, i -> w * v[i] + c * s[i] * (g[i] - x[i]));
  }

  @Wrong("Nothing pulls the particle to the swarm's best place.")
  static double[] personalAlone(
      double[] v, double[] x, double[] p, double[] g, double w, double c, double[] r, double[] s) {
    return each(v, i -> w * v[i] + c * r[i] * (p[i] - x[i]));
  }

  @Wrong(
      "The two random factors are exchanged: r1 belongs to the personal best, r2 to the global one.")
  static double[] factorsExchanged(
      double[] v, double[] x, double[] p, double[] g, double w, double c, double[] r, double[] s) {
    return each(v, i -> w * v[i] + c * s[i] * (p[i] - x[i]) + c * r[i] * (g[i] - x[i]));
  }

  @Wrong("Both pull with the same random factor, r1. Each has its own.")
  static double[] sameFactor(
      double[] v, double[] x, double[] p, double[] g, double w, double c, double[] r, double[] s) {
    return each(v, i -> w * v[i] + c * r[i] * (p[i] - x[i]) + c * r[i] * (g[i] - x[i]));
  }

  @Wrong("Both pull with the same random factor, r2. Each has its own.")
  static double[] otherFactor(
      double[] v, double[] x, double[] p, double[] g, double w, double c, double[] r, double[] s) {
    return each(v, i -> w * v[i] + c * s[i] * (p[i] - x[i]) + c * s[i] * (g[i] - x[i]));
  }

  @Wrong("The random factors are left out: each place pulls in full, and nothing is random.")
  static double[] withoutFactors(
      double[] v, double[] x, double[] p, double[] g, double w, double c, double[] r, double[] s) {
    return each(v, i -> w * v[i] + c * (p[i] - x[i]) + c * (g[i] - x[i]));
  }

  @Wrong(
      "The particle is driven away from the best places: the differences have the wrong " + "sign.")
  static double[] drivenAway(
      double[] v, double[] x, double[] p, double[] g, double w, double c, double[] r, double[] s) {
    return each(v, i -> w * v[i] - c * r[i] * (p[i] - x[i]) - c * s[i] * (g[i] - x[i]));
  }

  @Wrong(
      "The position is left out: the places themselves pull, not the way from here to " + "them.")
  static double[] withoutPosition(
      double[] v, double[] x, double[] p, double[] g, double w, double c, double[] r, double[] s) {
    return each(v, i -> w * v[i] + c * r[i] * p[i] + c * s[i] * g[i]);
  }

  @Wrong("This is the next position. What is asked for is the step that leads there.")
  static double[] position(
      double[] v, double[] x, double[] p, double[] g, double w, double c, double[] r, double[] s) {
    return each(v, i -> x[i] + w * v[i] + c * r[i] * (p[i] - x[i]) + c * s[i] * (g[i] - x[i]));
  }

  @Wrong("Inertia scales both pulls as well. It belongs to the last step alone.")
  static double[] inertiaOnAll(
      double[] v, double[] x, double[] p, double[] g, double w, double c, double[] r, double[] s) {
    return each(v, i -> w * (v[i] + c * r[i] * (p[i] - x[i]) + c * s[i] * (g[i] - x[i])));
  }

  @Wrong("The pull is left out: the best places pull in full.")
  static double[] withoutPull(
      double[] v, double[] x, double[] p, double[] g, double w, double c, double[] r, double[] s) {
    return each(v, i -> w * v[i] + r[i] * (p[i] - x[i]) + s[i] * (g[i] - x[i]));
  }

  @Wrong("The pull is missing at the personal best.")
  static double[] pullOnGlobalOnly(
      double[] v, double[] x, double[] p, double[] g, double w, double c, double[] r, double[] s) {
    return each(v, i -> w * v[i] + r[i] * (p[i] - x[i]) + c * s[i] * (g[i] - x[i]));
  }

  @Wrong("The pull is missing at the global best.")
  static double[] pullOnPersonalOnly(
      double[] v, double[] x, double[] p, double[] g, double w, double c, double[] r, double[] s) {
    return each(v, i -> w * v[i] + c * r[i] * (p[i] - x[i]) + s[i] * (g[i] - x[i]));
  }

  @Wrong("Each coordinate has its own random factors. Here all use those of the first one.")
  static double[] firstFactors(
      double[] v, double[] x, double[] p, double[] g, double w, double c, double[] r, double[] s) {
    return each(v, i -> w * v[i] + c * r[0] * (p[i] - x[i]) + c * s[0] * (g[i] - x[i]));
  }

  @Wrong("Only the first coordinate is computed: all others of the step are 0.")
  static double[] firstCoordinate(
      double[] v, double[] x, double[] p, double[] g, double w, double c, double[] r, double[] s) {
    double[] next = new double[v.length];
    next[0] = w * v[0] + c * r[0] * (p[0] - x[0]) + c * s[0] * (g[0] - x[0]);
    return next;
  }

  @Wrong(
      "The pull is made smaller, by what inertia leaves over. The pull alone says how "
          + "strongly the places pull.")
  static double[] restPulls(
      double[] v, double[] x, double[] p, double[] g, double w, double c, double[] r, double[] s) {
    return each(v, i -> w * v[i] + (1 - w) * (c * r[i] * (p[i] - x[i]) + c * s[i] * (g[i] - x[i])));
  }

  @Wrong(
      "It is pulled from its own best place to the one of the swarm. Both pull from where "
          + "it is.")
  static double[] betweenTheBest(
      double[] v, double[] x, double[] p, double[] g, double w, double c, double[] r, double[] s) {
    return each(v, i -> w * v[i] + c * r[i] * (p[i] - x[i]) + c * s[i] * (g[i] - p[i]));
  }

  @Wrong("The last step is subtracted: inertia goes on in its direction.")
  static double[] against(
      double[] v, double[] x, double[] p, double[] g, double w, double c, double[] r, double[] s) {
    return each(v, i -> -w * v[i] + c * r[i] * (p[i] - x[i]) + c * s[i] * (g[i] - x[i]));
  }

  @Wrong("Inertia keeps some of the position. It keeps some of the last step.")
  static double[] inertiaOfPosition(
      double[] v, double[] x, double[] p, double[] g, double w, double c, double[] r, double[] s) {
    return each(v, i -> w * x[i] + c * r[i] * (p[i] - x[i]) + c * s[i] * (g[i] - x[i]));
  }

  @Wrong("The step was written into the velocity that was given. It must stay as it is.")
  static double[] inPlace(
      double[] v, double[] x, double[] p, double[] g, double w, double c, double[] r, double[] s) {
    for (int i = 0; i < v.length; i++) {
      v[i] = w * v[i] + c * r[i] * (p[i] - x[i]) + c * s[i] * (g[i] - x[i]);
    }
    return v;
  }

  @Wrong("The position is subtracted once for each place, and not scaled: parentheses are missing.")
  static double[] withoutParentheses(
      double[] v, double[] x, double[] p, double[] g, double w, double c, double[] r, double[] s) {
    return each(v, i -> w * v[i] + c * r[i] * p[i] - x[i] + c * s[i] * g[i] - x[i]);
  }

  @Wrong("Its own best place drives the particle away: that difference has the wrong sign.")
  static double[] awayFromItsOwn(
      double[] v, double[] x, double[] p, double[] g, double w, double c, double[] r, double[] s) {
    return each(v, i -> w * v[i] + c * r[i] * (x[i] - p[i]) + c * s[i] * (g[i] - x[i]));
  }

  @Wrong(
      "The swarm's best place drives the particle away: that difference has the wrong " + "sign.")
  static double[] awayFromTheSwarms(
      double[] v, double[] x, double[] p, double[] g, double w, double c, double[] r, double[] s) {
    return each(v, i -> w * v[i] + c * r[i] * (p[i] - x[i]) + c * s[i] * (x[i] - g[i]));
  }

  @Wrong(
      "The ways to both places have lost their signs, so they always pull upwards, "
          + "wherever they lie.")
  static double[] withoutSigns(
      double[] v, double[] x, double[] p, double[] g, double w, double c, double[] r, double[] s) {
    return each(
        v, i -> w * v[i] + c * r[i] * Math.abs(p[i] - x[i]) + c * s[i] * Math.abs(g[i] - x[i]));
  }

  @Wrong(
      "The step is cut off at 10 or -10. Nothing bounds it here: it is what its three parts sum to.")
  static double[] cutOff(
      double[] v, double[] x, double[] p, double[] g, double w, double c, double[] r, double[] s) {
    double[] next = stream(v, x, p, g, w, c, r, s);
    return each(v, i -> Math.max(-10, Math.min(10, next[i])));
  }

  @Wrong(
      "The position that was given was moved as well. The search does that, with the step "
          + "that comes back.")
  static double[] positionMoved(
      double[] v, double[] x, double[] p, double[] g, double w, double c, double[] r, double[] s) {
    double[] next = stream(v, x, p, g, w, c, r, s);
    for (int i = 0; i < x.length; i++) {
      x[i] += next[i];
    }
    return next;
  }

  @Right
  static double[] stream(
      double[] v, double[] x, double[] p, double[] g, double w, double c, double[] r, double[] s) {
    return each(v, i -> w * v[i] + c * r[i] * (p[i] - x[i]) + c * s[i] * (g[i] - x[i]));
  }

  @Right
  static double[] factored(
      double[] v, double[] x, double[] p, double[] g, double w, double c, double[] r, double[] s) {
    return each(v, i -> w * v[i] + c * (r[i] * (p[i] - x[i]) + s[i] * (g[i] - x[i])));
  }

  @Right
  static double[] collected(
      double[] v, double[] x, double[] p, double[] g, double w, double c, double[] r, double[] s) {
    return each(v, i -> v[i] * w + c * (r[i] * p[i] + s[i] * g[i]) - c * (r[i] + s[i]) * x[i]);
  }

  @Right
  static double[] partAfterPart(
      double[] v, double[] x, double[] p, double[] g, double w, double c, double[] r, double[] s) {
    double[] next = new double[x.length];
    for (int i = 0; i < next.length; i++) {
      next[i] = v[i] * w;
      next[i] += (p[i] - x[i]) * c * r[i];
      next[i] -= (x[i] - g[i]) * s[i] * c;
    }
    return next;
  }
}
