/** What wrong answers have to do with the right ones, over all examples at once, in words. */
package kata.relation;
