/** How long an epoch takes, beside other ways to compute it. */
package kata.bench;
