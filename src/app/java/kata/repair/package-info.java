/** The commands give and reset, which put the reference's code or the stub into a step. */
package kata.repair;
