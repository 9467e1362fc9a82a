/** Handwritten digits, and the training of stage 9 that learns to read them. */
package kata.digits;
