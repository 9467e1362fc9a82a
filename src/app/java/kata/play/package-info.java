/** The playground: a page in the browser that shows a training and each call of an epoch. */
package kata.play;
