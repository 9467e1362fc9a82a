/**
 * The adapters of JUnit Jupiter and jqwik: they guard a step, record verdicts and word failures.
 */
package kata.engine;
