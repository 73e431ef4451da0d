package dev.threadmark.app.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SpellingTest {
    @Test
    void forgivesCaseAndFewLetters() {
        assertTrue(Spelling.isClose("sharedbalance.java", "SharedBalance.java"));
        assertTrue(Spelling.isClose("SharedBalanc.java", "SharedBalance.java"));
        assertFalse(Spelling.isClose("ThreadContext", "ThreadDictionary"));
        assertFalse(Spelling.isClose("get", "set2"));
    }

    @Test
    void findsTheClosest() {
        assertEquals(
                Optional.of("runBooth"), Spelling.closest("runBoth", List.of("run", "runBooth")));
        assertEquals(Optional.empty(), Spelling.closest("runBoth", List.of("balance")));
    }

    @Test
    void countsEdits() {
        assertEquals(3, Spelling.distance("kitten", "sitting"));
        assertEquals(4, Spelling.distance("", "lock"));
    }
}
