/** How the steps of the kata are numbered, and how one of them can stand. */
package kata.step;
