/** Judges another version of a step with the same tests, in the same JVM. */
package kata.rejudge;
