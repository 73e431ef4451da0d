package dev.threadmark.explorer.instrument;

import dev.threadmark.explorer.run.ProgramLoader;
import java.io.InputStream;
import java.net.URL;

/** Loads a program's classes instrumented, and everything else from the parent. */
public final class InstrumentingLoader extends ClassLoader implements ProgramLoader {
    static {
        registerAsParallelCapable();
    }

    private static final String OWN = "dev.threadmark.explorer.";

    private final ProgramClasses classes;

    /** Makes a loader of the program's classes with static state of its own. */
    public InstrumentingLoader(ProgramClasses classes, ClassLoader parent) {
        super("program", parent);
        this.classes = classes;
    }

    @Override
    protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
        synchronized (getClassLoadingLock(name)) {
            Class<?> known = findLoadedClass(name);
            if (known != null) {
                return known;
            }
            if (name.startsWith("java.")) {
                return super.loadClass(name, resolve);
            }
            byte[] classFile = classes.instrumented(name);
            if (classFile != null) {
                return defineClass(name, classFile, 0, classFile.length);
            }
            if (name.startsWith(OWN)) {
                return Class.forName(name, false, InstrumentingLoader.class.getClassLoader());
            }
            return super.loadClass(name, resolve);
        }
    }

    @Override
    public int field(Class<?> declaring, String name) {
        return classes.fields().id(declaring.getName().replace('.', '/'), name);
    }

    @Override
    public URL getResource(String name) {
        return getParent().getResource(name);
    }

    @Override
    public InputStream getResourceAsStream(String name) {
        return getParent().getResourceAsStream(name);
    }
}
