/** Runs a learner's code so that a loop, an exit or a flood of output harms nothing else. */
package kata.guard;
