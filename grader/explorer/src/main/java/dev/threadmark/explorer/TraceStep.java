package dev.threadmark.explorer;

/**
 * One step of a failing schedule.
 *
 * @param thread the name of the thread that takes the step
 * @param action what it does: {@code read}, {@code write}, {@code lock}, {@code unlock}, {@code
 *     start}, ...
 * @param target what it does it to, in the words of the source, such as {@code
 *     SharedBalance.balance}
 * @param value the value read or written as text, or null
 * @param file the source file's name, or null when unknown
 * @param line the source line from 1, or 0 when unknown
 */
public record TraceStep(
        String thread, String action, String target, String value, String file, int line) {}
