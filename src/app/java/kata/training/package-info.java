/** A training of any network on any data set, and the one table of all options. */
package kata.training;
