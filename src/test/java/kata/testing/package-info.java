/** What the tests of the steps call: examples, generators, the oracle in plain loops, traces. */
package kata.testing;
