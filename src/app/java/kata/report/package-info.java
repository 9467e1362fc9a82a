/** The one screen that answers a run: what the tests said, now and before, in words. */
package kata.report;
