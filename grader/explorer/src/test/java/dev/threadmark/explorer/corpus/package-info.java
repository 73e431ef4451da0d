/**
 * Explores every tiny program of {@code test-fixtures/explorer} and compares the verdict with the
 * {@code expected.json} beside it.
 *
 * <p>A new program is a new folder, named after its bug or after the right way, with a {@code
 * Main.java} and an {@code expected.json}; no code changes.
 */
package dev.threadmark.explorer.corpus;
