/** What happens around the compiler: old classes go, and what does not compile is told. */
package kata.build;
