package dev.threadmark.app.model;

/**
 * One Java source file that was taken in.
 *
 * @param path its path within the exercise, or as the user named it, with forward slashes
 * @param text its content, without a byte-order mark
 */
public record SourceFile(String path, String text) {}
