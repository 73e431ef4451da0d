/** Writes the students' copy of a pack's exercises: what they see, and nothing of the reference. */
package dev.threadmark.app.handout;
