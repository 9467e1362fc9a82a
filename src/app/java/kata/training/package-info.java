/** A training of any network on any data set, as it is chosen by options. */
package kata.training;
