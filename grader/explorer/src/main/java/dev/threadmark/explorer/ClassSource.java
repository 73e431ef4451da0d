package dev.threadmark.explorer;

/** Supplies the class files of the program under exploration. */
@FunctionalInterface
public interface ClassSource {
    /**
     * Returns the class file of a class to instrument.
     *
     * @param binaryName such as {@code exercises.locking.SharedBalance$1}
     * @return its bytes, or null when the class is not part of the program and comes from the
     *     parent loader as it is
     */
    byte[] find(String binaryName);
}
