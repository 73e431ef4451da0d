/** Turns what was found and what was run into points, by the rubric. */
package dev.threadmark.app.score;
