/** What every stage is given: matrices, networks, samples, the sigmoid and the errors. */
package kata;
