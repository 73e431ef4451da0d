package dev.threadmark.app.run;

import dev.threadmark.worker.protocol.Frame;
import dev.threadmark.worker.protocol.FrameReader;
import dev.threadmark.worker.protocol.Job;
import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Timer;
import java.util.TimerTask;
import java.util.function.Consumer;

/** One child JVM: sends its job, hands on its frames, and kills it when it falls silent. */
final class ChildJvm {
    private static final Timer BACKSTOP = new Timer("threadmark-backstop", true);
    private static final int WORDS_KEPT = 8 << 10;

    /**
     * How a child ended.
     *
     * @param exit its exit code
     * @param ended whether it said that all tests had ended
     * @param silent whether it was killed because it sent nothing for too long
     * @param garbled whether it sent something that is not ours
     * @param words what the JVM itself said on standard error, the beginning
     */
    record Ending(int exit, boolean ended, boolean silent, boolean garbled, String words) {}

    private final List<String> command;
    private final long silenceMillis;

    /**
     * Prepares a child.
     *
     * @param silenceMillis how long it may send nothing; a backstop only, generous
     */
    ChildJvm(List<String> command, long silenceMillis) {
        this.command = command;
        this.silenceMillis = silenceMillis;
    }

    Ending run(Job job, Consumer<Frame> frames) throws IOException {
        Process process = start();
        Thread killer = new Thread(process::destroyForcibly);
        try (Words words = new Words(process.getErrorStream())) {
            // Throws when we are going down ourselves, so that no child outlives us.
            Runtime.getRuntime().addShutdownHook(killer);
            return converse(process, job, frames, words);
        } finally {
            process.destroyForcibly();
            forget(killer);
        }
    }

    private Process start() throws IOException {
        ProcessBuilder builder = new ProcessBuilder(command);
        Map<String, String> environment = builder.environment();
        environment.clear();
        environment.put("LANG", "C.UTF-8");
        return builder.start();
    }

    private Ending converse(Process process, Job job, Consumer<Frame> frames, Words words)
            throws IOException {
        boolean ended = false;
        boolean garbled = false;
        Silence silence = new Silence(process);
        try {
            send(process, job);
            FrameReader reader =
                    new FrameReader(new BufferedInputStream(process.getInputStream()), job.nonce());
            for (Frame frame = reader.next(); frame != null; frame = reader.next()) {
                silence.broken();
                ended |= frame.kind() == Frame.Kind.END;
                frames.accept(frame);
            }
        } catch (IOException e) {
            garbled = true;
            process.destroyForcibly();
        } finally {
            silence.over();
        }
        return new Ending(waitFor(process), ended, silence.tooLong, garbled, words.text());
    }

    /**
     * A child that dies early closes the pipe; what it said then tells why, not the broken pipe.
     */
    private static void send(Process process, Job job) {
        try (DataOutputStream out =
                new DataOutputStream(new BufferedOutputStream(process.getOutputStream()))) {
            job.write(out);
        } catch (IOException e) {
            return;
        }
    }

    private static int waitFor(Process process) throws IOException {
        try {
            return process.waitFor();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted while a child was running", e);
        }
    }

    private static void forget(Thread killer) {
        try {
            Runtime.getRuntime().removeShutdownHook(killer);
        } catch (IllegalStateException e) {
            // The JVM is going down and runs the hook now.
            return;
        }
    }

    /** Kills the child when no frame came for too long. */
    private final class Silence {
        private final Process process;
        private TimerTask task;
        private volatile boolean tooLong;

        Silence(Process process) {
            this.process = process;
            broken();
        }

        synchronized void broken() {
            over();
            task =
                    new TimerTask() {
                        @Override
                        public void run() {
                            tooLong = true;
                            process.destroyForcibly();
                        }
                    };
            BACKSTOP.schedule(task, silenceMillis);
        }

        synchronized void over() {
            if (task != null) {
                task.cancel();
            }
        }
    }

    /** Reads the JVM's own words, so that a full pipe never blocks it. */
    private static final class Words implements AutoCloseable {
        private final StringBuilder kept = new StringBuilder();
        private final Thread reader;

        Words(InputStream from) {
            reader = new Thread(() -> read(from), "threadmark-stderr");
            reader.setDaemon(true);
            reader.start();
        }

        private void read(InputStream from) {
            byte[] buffer = new byte[4096];
            try {
                for (int length = from.read(buffer); length >= 0; length = from.read(buffer)) {
                    keep(new String(buffer, 0, length, StandardCharsets.UTF_8));
                }
            } catch (IOException e) {
                keep(" [" + e.getMessage() + "]");
            }
        }

        private synchronized void keep(String more) {
            kept.append(more, 0, Math.min(more.length(), WORDS_KEPT - kept.length()));
        }

        synchronized String text() {
            return kept.toString().strip();
        }

        @Override
        public void close() {
            reader.interrupt();
        }
    }
}
