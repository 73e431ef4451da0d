/**
 * What {@code mvn test} prints for a student at the end of an exercise: each check with its fact
 * and one next step.
 *
 * <p>The students' build switches it on, through Jupiter's extension auto-detection; a grading run
 * does not.
 */
package dev.threadmark.kit.checklist;
