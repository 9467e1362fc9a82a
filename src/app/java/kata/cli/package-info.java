/** The command line: trainings, many seeds, the playground. */
package kata.cli;
