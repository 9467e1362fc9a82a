/** How the steps are numbered, and how one can stand, with its mark and its colour. */
package kata.step;
