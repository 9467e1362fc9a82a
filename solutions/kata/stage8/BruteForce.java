package kata.stage8;

/** Stage 8: the rival that tries everything; the article only mentions it. */
public final class BruteForce {

  private BruteForce() {}

  /**
   * Step 8.1: one point of a grid.
   *
   * <p>The grid has the same levels in each dimension. Its points are numbered as an odometer
   * counts: the last coordinate turns fastest.
   *
   * @param index 0 up to levels to the power of dimensions, less 1; index 0 has the first level
   *     everywhere
   * @param levels the values that a coordinate can have; the first one is the odometer's 0
   * @param dimensions how many coordinates the point has
   * @return the coordinates
   */
  public static double[] point(long index, double[] levels, int dimensions) {
    double[] point = new double[dimensions];
    long left = index;
    for (int wheel = dimensions - 1; wheel >= 0; wheel--) {
      point[wheel] = levels[(int) (left % levels.length)];
      left /= levels.length;
    }
    return point;
  }
}
