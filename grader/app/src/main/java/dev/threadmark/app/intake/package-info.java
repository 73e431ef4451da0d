/** Takes the listed source files out of a folder or zip and refuses the rest. */
package dev.threadmark.app.intake;
