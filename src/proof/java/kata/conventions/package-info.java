/** Tests that everything that belongs to a step is there and has its name. */
package kata.conventions;
