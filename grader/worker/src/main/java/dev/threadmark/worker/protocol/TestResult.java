package dev.threadmark.worker.protocol;

import dev.threadmark.explorer.Exploration;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.List;

/**
 * The result of one test.
 *
 * @param criterion the criterion that it decides
 * @param outcome how it ended
 * @param message what the assertion, exception or watchdog says; may be empty
 * @param exception the class name of what was thrown, or null
 * @param stack where it was thrown, innermost first
 * @param rounds how many rounds a repeated test ran, or 0
 * @param exploration what the explorer found, without its throwable, or null
 */
public record TestResult(
        String criterion,
        TestOutcome outcome,
        String message,
        String exception,
        List<Location> stack,
        int rounds,
        Exploration exploration) {
    /**
     * A place in a source file.
     *
     * @param className the binary name of its class
     * @param file the source file's name, or null
     * @param line from 1, or 0 when unknown
     */
    public record Location(String className, String file, int line) {}

    /** Copies the list. */
    public TestResult {
        stack = List.copyOf(stack);
    }

    void write(DataOutputStream out) throws IOException {
        Wire.writeText(out, criterion);
        out.writeByte(outcome.ordinal());
        Wire.writeText(out, message);
        Wire.writeText(out, exception);
        Wire.writeList(out, stack, TestResult::writeLocation);
        out.writeInt(rounds);
        out.writeBoolean(exploration != null);
        if (exploration != null) {
            ExplorationCodec.write(out, exploration);
        }
    }

    static TestResult read(DataInputStream in) throws IOException {
        return new TestResult(
                Wire.readText(in),
                outcome(in.readByte()),
                Wire.readWords(in),
                Wire.readWords(in),
                Wire.readList(in, TestResult::readLocation),
                in.readInt(),
                in.readBoolean() ? ExplorationCodec.read(in) : null);
    }

    private static TestOutcome outcome(int ordinal) throws IOException {
        TestOutcome[] all = TestOutcome.values();
        if (ordinal < 0 || ordinal >= all.length) {
            throw new IOException("no such outcome: " + ordinal);
        }
        return all[ordinal];
    }

    private static void writeLocation(DataOutputStream out, Location location) throws IOException {
        Wire.writeText(out, location.className());
        Wire.writeText(out, location.file());
        out.writeInt(location.line());
    }

    private static Location readLocation(DataInputStream in) throws IOException {
        return new Location(Wire.readText(in), Wire.readText(in), in.readInt());
    }
}
