package exercises.threadlocal.visible;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import dev.threadmark.kit.Criterion;
import dev.threadmark.kit.Explore;
import dev.threadmark.kit.threads.TestThread;
import exercises.threadlocal.ThreadDictionary;
import org.junit.jupiter.api.DisplayName;

/** What you can check yourself with {@code mvn test}; the grader checks more. */
class ThreadDictionaryTest {
    private final ThreadDictionary<String> dictionary = new ThreadDictionary<>();

    @Criterion(
            value = "threadlocal.dictionary-isolation",
            hint = "Use Thread.currentThread() as the key of one map.")
    @Explore
    @DisplayName("ThreadDictionary: each thread reads what it has set itself")
    void eachThreadReadsItsOwnValue() throws Exception {
        assertNull(dictionary.get(), "get() before anything was set");
        dictionary.set("first");

        TestThread.start(
                        "other",
                        () -> {
                            assertNull(dictionary.get(), "get() in a thread that set nothing");
                            dictionary.set("second");
                            assertEquals("second", dictionary.get(), "get() in the other thread");
                        })
                .await();

        assertEquals("first", dictionary.get(), "get() after another thread has set its value");
    }
}
