package dev.threadmark.explorer.instrument;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.threadmark.explorer.run.ProgramLoader;
import java.io.InputStream;
import java.net.URL;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.zip.CRC32;

/** Loads a program's classes instrumented, and everything else from the parent. */
public final class InstrumentingLoader extends ClassLoader implements ProgramLoader {
    static {
        registerAsParallelCapable();
    }

    private static final String OWN = "dev.threadmark.explorer.";

    private final ProgramClasses classes;
    private final SortedSet<String> members = new TreeSet<>();

    /** Makes a loader of the program's classes with static state of its own. */
    public InstrumentingLoader(ProgramClasses classes, ClassLoader parent) {
        super("program", parent);
        this.classes = classes;
        // Whether this JVM was started with -ea must not decide whether a fault is seen.
        setDefaultAssertionStatus(true);
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
                note(classes.facts(name.replace('.', '/')));
                return defineClass(name, classFile, 0, classFile.length);
            }
            if (name.startsWith(OWN)) {
                return Class.forName(name, false, InstrumentingLoader.class.getClassLoader());
            }
            return super.loadClass(name, resolve);
        }
    }

    private void note(ClassFacts loaded) {
        synchronized (members) {
            members.addAll(loaded.members());
        }
    }

    /**
     * A checksum over what the source declares in the classes loaded so far: the same for every
     * compiler.
     */
    public long digest() {
        CRC32 checksum = new CRC32();
        synchronized (members) {
            members.forEach(member -> checksum.update((member + "\n").getBytes(UTF_8)));
        }
        return checksum.getValue();
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
