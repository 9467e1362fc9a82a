package kata.testing;

/** An argument that notes what a step does to it, such as a listener. */
public interface Spy {

  /** A witness that has not seen anything yet; every call of a step gets its own. */
  Spy fresh();

  /** What has been seen so far. */
  Object seen();

  /** What a right answer lets it see. */
  Object expected();
}
