package dev.threadmark.worker;

import dev.threadmark.explorer.Exploration;
import dev.threadmark.worker.protocol.Frame;
import dev.threadmark.worker.protocol.FrameReader;
import dev.threadmark.worker.protocol.FrameWriter;
import dev.threadmark.worker.protocol.Job;
import dev.threadmark.worker.protocol.TestResult;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.stream.Stream;

/**
 * Runs jobs as a child JVM does, but all in this one, and prints all that their explorations say,
 * for comparison.
 */
public final class SubmissionRun {
    private final PrintStream out;

    private SubmissionRun(PrintStream out) {
        this.out = out;
    }

    /** Argument: the folder with the jobs. */
    public static void main(String[] args) throws IOException {
        SubmissionRun run = new SubmissionRun(System.out);
        System.setOut(new PrintStream(OutputStream.nullOutputStream()));
        System.setErr(System.out);
        try (Stream<Path> files = Files.list(Path.of(args[0]))) {
            for (Path file : files.filter(path -> ("" + path).endsWith(".job")).sorted().toList()) {
                run.run(file);
            }
        }
        run.out.flush();
        Runtime.getRuntime().halt(0);
    }

    private void run(Path file) throws IOException {
        Properties expected = new Properties();
        try (Reader reader = Files.newBufferedReader(Path.of(file + ".expected"))) {
            expected.load(reader);
        }
        String name = file.getFileName().toString().replace(".job", "");
        for (Frame frame : frames(file)) {
            if (frame.kind() == Frame.Kind.RESULT) {
                print(name, frame.result(), expected);
            }
        }
    }

    private static List<Frame> frames(Path file) throws IOException {
        Job job;
        try (DataInputStream in = new DataInputStream(Files.newInputStream(file))) {
            job = Job.read(in);
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (TestRunner runner = new TestRunner(job, new FrameWriter(bytes, job.nonce()))) {
            runner.runAll();
        }
        FrameReader reader =
                new FrameReader(new ByteArrayInputStream(bytes.toByteArray()), job.nonce());
        List<Frame> frames = new ArrayList<>();
        for (Frame frame = reader.next(); frame != null; frame = reader.next()) {
            frames.add(frame);
        }
        return frames;
    }

    private void print(String name, TestResult result, Properties expected) {
        String which = name + " " + result.criterion();
        out.println("== " + which + "\n" + result.outcome() + " " + result.message());
        Exploration e = result.exploration();
        if (e != null) {
            out.println(e.schedules() + " " + e.preemptions() + " " + e.exhaustive());
            out.println(e.race() + " " + e.deadlock() + " " + result.stack());
            out.println(e.trace() + " " + e.replay());
        }
        String right = expected.getProperty(result.criterion());
        // A criterion that needs another one to pass first is NOT_RUN in a score whatever it says.
        if (!right.contains("\"NOT_RUN\"") && !right.contains("\"" + result.outcome() + "\"")) {
            out.println("not expected of " + which + ": " + result.outcome() + ", but " + right);
        }
    }
}
