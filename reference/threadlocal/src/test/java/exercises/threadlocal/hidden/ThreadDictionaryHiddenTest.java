package exercises.threadlocal.hidden;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.threadmark.kit.Criterion;
import dev.threadmark.kit.Explore;
import dev.threadmark.kit.threads.TestThread;
import dev.threadmark.kit.threads.Threads;
import exercises.threadlocal.ThreadDictionary;
import java.util.concurrent.Semaphore;
import org.junit.jupiter.api.Test;

class ThreadDictionaryHiddenTest {
    private final ThreadDictionary<String> dictionary = new ThreadDictionary<>();

    @Criterion("threadlocal.dictionary-contention")
    @Explore
    void twoThreadsUseOneDictionaryAtTheSameTime() throws Exception {
        Threads.runAll(
                () -> {
                    dictionary.set("first");
                    assertEquals("first", dictionary.get(), "get() while another thread writes");
                    dictionary.clear();
                },
                () -> {
                    dictionary.set("second");
                    assertTrue(dictionary.size() >= 0, "size() while another thread writes");
                    assertNotEquals("first", dictionary.get(), "get() while another writes");
                });
    }

    @Criterion("threadlocal.dictionary-same-name")
    @Explore
    void threadsOfTheSameNameAreDifferentThreads() throws Exception {
        Semaphore firstHasSet = new Semaphore(0);
        Semaphore secondHasSet = new Semaphore(0);
        TestThread first =
                TestThread.start(
                        "twin",
                        () -> {
                            try {
                                dictionary.set("first");
                            } finally {
                                firstHasSet.release();
                            }
                            secondHasSet.acquire();
                            assertEquals("first", dictionary.get(), "get() in the first twin");
                        });
        firstHasSet.acquire();
        TestThread second =
                TestThread.start(
                        "twin",
                        () -> {
                            try {
                                dictionary.set("second");
                            } finally {
                                secondHasSet.release();
                            }
                        });
        first.await();
        second.await();
    }

    @Criterion("threadlocal.dictionary-clear")
    @Explore
    void clearDropsTheEntryOfItsOwnThreadOnly() throws Exception {
        dictionary.set("first");
        TestThread.start(
                        "other",
                        () -> {
                            dictionary.clear();
                            dictionary.set("second");
                            dictionary.clear();
                            assertNull(dictionary.get(), "get() after clear()");
                        })
                .await();

        assertEquals("first", dictionary.get(), "get() after another thread's clear()");
        dictionary.clear();
        assertNull(dictionary.get(), "get() after clear()");
        dictionary.set("again");
        assertEquals("again", dictionary.get(), "get() of a value set after clear()");
    }

    @Criterion("threadlocal.dictionary-size")
    @Explore
    void sizeCountsTheThreadsThatHoldAValue() throws Exception {
        Semaphore set = new Semaphore(0);
        Semaphore mayClear = new Semaphore(0);
        Semaphore cleared = new Semaphore(0);
        Semaphore mayEnd = new Semaphore(0);
        assertEquals(0, dictionary.size(), "size() of a new dictionary");
        dictionary.set("first");
        dictionary.set("changed");
        assertEquals(1, dictionary.size(), "size() after one thread has set a value twice");

        TestThread other =
                TestThread.start(
                        "other",
                        () -> {
                            try {
                                dictionary.set("second");
                                set.release();
                                mayClear.acquire();
                                dictionary.clear();
                            } finally {
                                set.release();
                                cleared.release();
                            }
                            mayEnd.acquire();
                        });
        set.acquire();
        int both = dictionary.size();
        mayClear.release();
        cleared.acquire();
        int one = dictionary.size();
        mayEnd.release();
        other.await();

        assertEquals(2, both, "size() while two threads hold a value");
        assertEquals(1, one, "size() after one of two threads has cleared its value");
        dictionary.clear();
        assertEquals(0, dictionary.size(), "size() after both have cleared");
    }

    @Criterion("threadlocal.dictionary-instances")
    @Explore
    void twoDictionariesAreIndependent() {
        ThreadDictionary<String> another = new ThreadDictionary<>();
        dictionary.set("first");
        assertNull(another.get(), "get() of a dictionary in which nothing was set");
        another.set("second");

        assertEquals("first", dictionary.get(), "get() after set() on another dictionary");
        another.clear();
        assertEquals("first", dictionary.get(), "get() after clear() on another dictionary");
    }

    @Criterion("threadlocal.dictionary-own-map")
    @Test
    void theDictionaryKeepsItsValuesWithoutThreadLocal() throws Exception {
        dictionary.set("first");
        assertEquals("first", dictionary.get(), "get()");

        assertFalse(
                ThreadLocalFields.anyIn(dictionary),
                "the dictionary keeps its values in a ThreadLocal");
    }
}
