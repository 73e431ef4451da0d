package dev.threadmark.app.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.threadmark.app.model.ScoreReport;
import dev.threadmark.app.report.SampleReport;
import java.io.InterruptedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BatchStoreTest {
    private static final ScoreReport REPORT = SampleReport.graded(List.of(), List.of());

    @TempDir Path folder;

    private final BatchItem item = new BatchItem(Path.of("team-7"), "team-7");

    private BatchStore store() {
        return new BatchStore(folder, GradingOptions.Audience.staff, "en");
    }

    @AfterEach
    void goOn() {
        Thread.interrupted();
    }

    @Test
    void keepsAResultUnderTheItemsName() throws Exception {
        store().keep(item, REPORT);
        assertTrue(Files.readString(folder.resolve("team-7.json")).contains("\"GRADED\""));
    }

    @Test
    void keepsNothingOfAGradingThatWasToldToStop() {
        Thread.currentThread().interrupt();
        InterruptedIOException stopped =
                assertThrows(InterruptedIOException.class, () -> store().keep(item, REPORT));
        assertEquals("stopped while grading team-7", stopped.getMessage());
        assertFalse(Files.exists(folder.resolve("team-7.json")));
    }
}
