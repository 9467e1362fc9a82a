/** The two programs of the source article, composed of the stages that the learner writes. */
package kata.article;
