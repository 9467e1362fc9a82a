/** The watch mode: judges at every save and draws the screen anew. */
package kata.watch;
