package dev.threadmark.explorer;

import dev.threadmark.explorer.instrument.InstrumentingLoader;
import dev.threadmark.explorer.instrument.ProgramClasses;
import dev.threadmark.explorer.models.ControlledThread;
import dev.threadmark.explorer.run.Carriers;
import dev.threadmark.explorer.run.Execution;
import dev.threadmark.explorer.run.Limits;
import dev.threadmark.explorer.run.Recorder;
import dev.threadmark.explorer.run.Strand;
import dev.threadmark.explorer.run.Strategy;
import java.lang.reflect.InvocationTargetException;

/** Runs a program under one schedule after the other, with fresh static state in each. */
final class Runner implements AutoCloseable {
    private final ProgramClasses classes;
    private final ClassLoader parent;
    private final Body body;
    private final Carriers carriers = new Carriers();
    private InstrumentingLoader loader;

    Runner(ClassSource source, ClassLoader parent, Body body) {
        classes = new ProgramClasses(source);
        this.parent = parent;
        this.body = body;
    }

    ProgramClasses classes() {
        return classes;
    }

    /** A checksum over the classes that the last recorded schedule loaded. */
    long digest() {
        return loader.digest();
    }

    /**
     * Runs one schedule; the recorder may be null.
     *
     * <p>A recorded schedule loads its classes anew, as one that is replayed later does.
     */
    Execution run(Strategy strategy, Limits limits, Recorder recorder) {
        if (loader == null || recorder != null || classes.needsNewLoader()) {
            loader = new InstrumentingLoader(classes, parent);
        }
        return Execution.run(strategy, carriers, limits, recorder, this::main);
    }

    private Strand main(Execution execution) {
        ControlledThread thread = new ControlledThread("main");
        thread.setContextClassLoader(loader);
        Strand strand = execution.prepare(thread, this::runBody);
        thread.strand(strand);
        return strand;
    }

    private void runBody() {
        try {
            body.run(loader);
        } catch (InvocationTargetException wrapped) {
            throw Sneaky.rethrow(wrapped.getCause());
        } catch (Throwable thrown) {
            throw Sneaky.rethrow(thrown);
        }
    }

    @Override
    public void close() {
        carriers.close();
    }
}
