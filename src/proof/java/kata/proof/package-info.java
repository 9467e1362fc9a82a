/** Proofs of the tests: wrong answers are caught and named, right ones are accepted. */
package kata.proof;
