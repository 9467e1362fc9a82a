package kata.testing;

import java.util.ArrayList;
import java.util.List;
import kata.EpochListener;
import kata.Network;

/** Notes what a training reports, epoch by epoch. */
public final class Reports implements EpochListener, Spy {

  /** One call of the listener. */
  public record Report(double epoch, Network beforeUpdate) {}

  private final List<Report> expected;
  private final List<Report> seen = new ArrayList<>();

  private Reports(List<Report> expected) {
    this.expected = expected;
  }

  /** Expects these networks to be reported, one an epoch, from epoch 0 on. */
  public static Reports expecting(Network... beforeUpdates) {
    Reports reports = new Reports(new ArrayList<>());
    for (Network network : beforeUpdates) {
      reports.expected.add(new Report(reports.expected.size(), network));
    }
    return reports;
  }

  @Override
  public void epoch(int epoch, Network beforeUpdate) {
    seen.add(new Report(epoch, beforeUpdate));
  }

  @Override
  public Reports fresh() {
    return new Reports(expected);
  }

  @Override
  public List<Report> seen() {
    return seen;
  }

  @Override
  public List<Report> expected() {
    return expected;
  }
}
