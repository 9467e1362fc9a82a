/** The loops around the steps of stage 8: searches that need no slope. */
package kata.search;
