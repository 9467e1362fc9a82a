/** Tests of the pages: their figures, pictures, links and commands. */
package kata.docs;
