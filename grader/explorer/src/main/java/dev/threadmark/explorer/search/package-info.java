/** Chooses which schedules to run, and in which order. */
package dev.threadmark.explorer.search;
