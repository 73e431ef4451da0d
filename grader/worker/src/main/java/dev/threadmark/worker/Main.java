package dev.threadmark.worker;

import dev.threadmark.worker.protocol.ExitCode;
import dev.threadmark.worker.protocol.FrameWriter;
import dev.threadmark.worker.protocol.Job;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/**
 * The child JVM's entry: reads one job from standard input and writes frames to standard output.
 */
public final class Main {
    private static final int OUTPUT_KEPT = 64 << 10;

    private Main() {}

    /** Runs the job; takes no arguments. */
    public static void main(String[] arguments) throws IOException {
        OutputStream frames = new BufferedOutputStream(new FileOutputStream(FileDescriptor.out));
        BoundedOutput printed = new BoundedOutput(OUTPUT_KEPT);
        redirect(printed);
        Job job = Job.read(new DataInputStream(System.in));
        System.setIn(InputStream.nullInputStream());
        int exit = run(job, new FrameWriter(frames, job.nonce()), printed);
        // Not exit: a shutdown hook of the program must not run, and a thread that it left must not
        // keep us.
        Runtime.getRuntime().halt(exit);
    }

    /**
     * Before any class of the submission is loaded, so that nothing it prints can pass for a frame.
     */
    private static void redirect(BoundedOutput printed) {
        PrintStream stream = new PrintStream(printed, true, StandardCharsets.UTF_8);
        System.setOut(stream);
        System.setErr(stream);
    }

    private static int run(Job job, FrameWriter frames, BoundedOutput printed) {
        try (TestRunner runner = new TestRunner(job, frames)) {
            frames.ready();
            int exit = runner.runAll();
            frames.output(printed.kept(), printed.dropped());
            if (exit == ExitCode.DONE) {
                frames.end();
            }
            return exit;
        }
    }
}
