package dev.threadmark.worker;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.threadmark.worker.protocol.Frame;
import dev.threadmark.worker.protocol.FrameReader;
import dev.threadmark.worker.protocol.FrameWriter;
import dev.threadmark.worker.protocol.Job;
import dev.threadmark.worker.protocol.TestOutcome;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import warmup.Program;

class WarmUpTest {
    private static final long NONCE = 1;

    /** Else the archive would lack the classes that exploring loads, and nobody would notice. */
    @Test
    void itsTestsAreExploredAndTheRaceIsFound() throws IOException {
        Job job = new Job(NONCE, Map.of(), Map.of(), Program.classes(), Program.REFS, 60);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (TestRunner runner = new TestRunner(job, new FrameWriter(out, NONCE))) {
            runner.runAll();
        }

        assertEquals(
                Map.of(
                        "locked", TestOutcome.PASSED,
                        "racy", TestOutcome.FAILED,
                        "stressed", TestOutcome.PASSED,
                        "tested", TestOutcome.PASSED),
                outcomes(out.toByteArray()));
    }

    private static Map<String, TestOutcome> outcomes(byte[] frames) throws IOException {
        Map<String, TestOutcome> outcomes = new TreeMap<>();
        FrameReader reader = new FrameReader(new ByteArrayInputStream(frames), NONCE);
        for (Frame frame = reader.next(); frame != null; frame = reader.next()) {
            if (frame.kind() == Frame.Kind.RESULT) {
                outcomes.put(frame.result().criterion(), frame.result().outcome());
            }
        }
        return outcomes;
    }
}
