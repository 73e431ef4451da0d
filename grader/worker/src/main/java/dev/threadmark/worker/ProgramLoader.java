package dev.threadmark.worker;

import dev.threadmark.explorer.ClassSource;
import java.util.Map;

/**
 * Defines the classes of one side, the submission's or the tests'.
 *
 * <p>A submission's loader sees the platform and itself. The tests' loader sees the submission, and
 * below it JUnit and the kit. No loader answers resources. {@code assert} statements of both sides
 * are checked, as they are in explored tests and under Surefire.
 */
final class ProgramLoader extends ClassLoader implements ClassSource {
    private final Map<String, byte[]> own;
    private final ProgramLoader submission;

    private ProgramLoader(Map<String, byte[]> own, ProgramLoader submission, ClassLoader parent) {
        super(parent);
        this.own = own;
        this.submission = submission;
        setDefaultAssertionStatus(true);
    }

    static ProgramLoader ofSubmission(Map<String, byte[]> classes) {
        return new ProgramLoader(classes, null, ClassLoader.getPlatformClassLoader());
    }

    static ProgramLoader ofTests(Map<String, byte[]> classes, ProgramLoader submission) {
        return new ProgramLoader(classes, submission, ProgramLoader.class.getClassLoader());
    }

    @Override
    public byte[] find(String binaryName) {
        byte[] bytes = own.get(binaryName);
        return bytes == null && submission != null ? submission.find(binaryName) : bytes;
    }

    @Override
    protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
        synchronized (getClassLoadingLock(name)) {
            Class<?> loaded = findLoadedClass(name);
            if (loaded != null) {
                return loaded;
            }
            byte[] bytes = own.get(name);
            if (bytes != null) {
                return defineClass(name, bytes, 0, bytes.length);
            }
            if (submission != null && submission.find(name) != null) {
                return submission.loadClass(name);
            }
            return super.loadClass(name, resolve);
        }
    }
}
