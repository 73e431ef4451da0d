package dev.threadmark.app.run;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class CpusTest {
    @Test
    void readsRangesAndSingleProcessors() {
        assertEquals(List.of(0, 1, 2, 3, 8), Cpus.parse("0-3,8"));
    }

    @Test
    void readsOneProcessor() {
        assertEquals(List.of(5), Cpus.parse("5"));
    }

    @Test
    void gradersSideBySideBeginWithDifferentProcessors() {
        assertEquals(List.of(0, 1, 2), Cpus.from(6, List.of(0, 1, 2)));
        assertEquals(List.of(2, 0, 1), Cpus.from(7, List.of(0, 1, 2)));
        assertEquals(List.of(), Cpus.from(7, List.of()));
    }
}
