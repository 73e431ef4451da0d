package dev.threadmark.explorer;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/** Takes the programs under test from the test class path. */
final class ClassPath {
    static final ClassSource PROGRAMS = ClassPath::find;

    private ClassPath() {}

    private static byte[] find(String name) {
        if (!name.startsWith("dev.threadmark.explorer.programs.")) {
            return null;
        }
        String path = name.replace('.', '/') + ".class";
        try (InputStream in = ClassPath.class.getClassLoader().getResourceAsStream(path)) {
            return in == null ? null : in.readAllBytes();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
