package dev.threadmark.worker.protocol;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.threadmark.explorer.Access;
import dev.threadmark.explorer.Deadlock;
import dev.threadmark.explorer.Exploration;
import dev.threadmark.explorer.Outcome;
import dev.threadmark.explorer.Race;
import dev.threadmark.explorer.TraceStep;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class FramesTest {
    private static final long NONCE = 42;
    private static final Exploration EXPLORATION =
            new Exploration(
                    Outcome.RACE,
                    "两个线程",
                    12,
                    2,
                    false,
                    new Race(
                            "A.n",
                            new Access("t1", "write", "A.java", 3),
                            new Access("t2", "read", null, 0),
                            "a lock"),
                    new Deadlock(
                            List.of(
                                    new Deadlock.Wait(
                                            "t1", "lock A.l", "t2", "A.java", 4, null, 0, null))),
                    List.of(new TraceStep("t1", "write", "A.n", null, "A.java", 3)),
                    "s1",
                    null);
    private static final TestResult RESULT =
            new TestResult(
                    "x.a",
                    TestOutcome.RACE,
                    "message",
                    "java.lang.Error",
                    List.of(new TestResult.Location("x.A", null, 0)),
                    3,
                    EXPLORATION);

    private final ByteArrayOutputStream wire = new ByteArrayOutputStream();
    private final FrameWriter writer = new FrameWriter(wire, NONCE);

    private FrameReader reader(byte[] bytes) {
        return new FrameReader(new ByteArrayInputStream(bytes), NONCE);
    }

    @Test
    void everythingArrivesAsItWasSent() throws IOException {
        writer.ready();
        writer.started("x.a");
        writer.result(RESULT);
        writer.output(new byte[] {1, 2}, 7);
        writer.end();
        FrameReader reader = reader(wire.toByteArray());
        assertEquals(Frame.Kind.READY, reader.next().kind());
        assertEquals("x.a", reader.next().criterion());
        assertEquals(RESULT, reader.next().result());
        Frame output = reader.next();
        assertArrayEquals(new byte[] {1, 2}, output.output());
        assertEquals(7, output.dropped());
        assertEquals(Frame.Kind.END, reader.next().kind());
        assertNull(reader.next());
    }

    @Test
    void aFrameWithAnotherNonceIsRefused() {
        new FrameWriter(wire, NONCE + 1).ready();
        assertThrows(IOException.class, () -> reader(wire.toByteArray()).next());
    }

    @Test
    void aRepeatedFrameIsRefused() throws IOException {
        writer.ready();
        byte[] once = wire.toByteArray();
        byte[] twice = Arrays.copyOf(once, once.length * 2);
        System.arraycopy(once, 0, twice, once.length, once.length);
        FrameReader reader = reader(twice);
        assertEquals(Frame.Kind.READY, reader.next().kind());
        assertThrows(IOException.class, reader::next);
    }

    @Test
    void aFrameThatIsCutShortIsRefused() {
        writer.result(RESULT);
        byte[] whole = wire.toByteArray();
        assertThrows(
                IOException.class, () -> reader(Arrays.copyOf(whole, whole.length - 1)).next());
    }

    @Test
    void anAbsurdLengthIsRefused() {
        byte[] huge = ByteBuffer.allocate(4).putInt(Integer.MAX_VALUE).array();
        assertThrows(IOException.class, () -> reader(huge).next());
    }

    @Test
    void aJobArrivesAsItWasSent() throws IOException {
        TestRef ref = new TestRef("x.a", "x.ATest", "a", true, "java.util.Random", List.of("x.b"));
        Job job =
                new Job(
                        NONCE,
                        Map.of("k", "v"),
                        Map.of("x.A", new byte[] {1}),
                        Map.of("x.ATest", new byte[] {2}),
                        List.of(ref),
                        10);
        job.write(new DataOutputStream(wire));
        Job read = Job.read(new DataInputStream(new ByteArrayInputStream(wire.toByteArray())));
        assertEquals(job.nonce(), read.nonce());
        assertEquals(job.parameters(), read.parameters());
        assertArrayEquals(new byte[] {1}, read.student().get("x.A"));
        assertArrayEquals(new byte[] {2}, read.tests().get("x.ATest"));
        assertEquals(job.refs(), read.refs());
        assertEquals(10, read.cpuSeconds());
    }
}
