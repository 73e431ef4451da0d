package dev.threadmark.explorer;

/**
 * One of the two accesses of a data race.
 *
 * @param thread the name of the accessing thread
 * @param action {@code read} or {@code write}
 * @param file the source file's name, or null when unknown
 * @param line the source line from 1, or 0 when unknown
 */
public record Access(String thread, String action, String file, int line) {}
