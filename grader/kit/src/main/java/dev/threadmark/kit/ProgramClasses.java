package dev.threadmark.kit;

import dev.threadmark.explorer.ClassSource;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;

/**
 * The classes that take part in an exploration: everything a test's loader knows but the platform,
 * JUnit and the grader itself.
 */
final class ProgramClasses implements ClassSource {
    /**
     * Helpers that tests call to run threads are part of the program, though they come with the
     * kit.
     */
    private static final String HELPERS = "dev.threadmark.kit.threads.";

    private static final List<String> TRUSTED =
            List.of(
                    "java.",
                    "javax.",
                    "jdk.",
                    "sun.",
                    "com.sun.",
                    "org.junit.",
                    "org.opentest4j.",
                    "org.apiguardian.",
                    "dev.threadmark.");

    private final ClassLoader loader;

    ProgramClasses(ClassLoader loader) {
        this.loader = loader;
    }

    @Override
    public byte[] find(String binaryName) {
        if (binaryName.startsWith(HELPERS)) {
            return resource(ProgramClasses.class.getClassLoader(), binaryName);
        }
        if (TRUSTED.stream().anyMatch(binaryName::startsWith)) {
            return null;
        }
        return loader instanceof ClassSource
                ? ((ClassSource) loader).find(binaryName)
                : resource(loader, binaryName);
    }

    private static byte[] resource(ClassLoader from, String binaryName) {
        try (InputStream in = from.getResourceAsStream(binaryName.replace('.', '/') + ".class")) {
            return in == null ? null : in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
