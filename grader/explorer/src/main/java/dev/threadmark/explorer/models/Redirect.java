package dev.threadmark.explorer.models;

/**
 * A static method that takes the place of a JDK method.
 *
 * @param owner the internal name of its class
 * @param name its name
 * @param descriptor its descriptor; the receiver of an instance method comes first
 */
public record Redirect(String owner, String name, String descriptor) {}
