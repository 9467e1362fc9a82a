/** What a finished stage shows, computed by the learner's own code. */
package kata.demo;
