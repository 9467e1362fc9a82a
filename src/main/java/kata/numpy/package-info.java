/**
 * NumPy's random numbers and its way of printing, so that results can be compared digit for digit.
 */
package kata.numpy;
