package exercises.threadlocal.hidden;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;

import dev.threadmark.kit.Criterion;
import dev.threadmark.kit.Explore;
import dev.threadmark.kit.threads.TestThread;
import dev.threadmark.kit.threads.Threads;
import exercises.threadlocal.ThreadContext;
import java.util.Set;

class ThreadContextHiddenTest {
    private final ThreadContext context = new ThreadContext();

    @Criterion("threadlocal.context-contention")
    @Explore
    void twoThreadsUseOneContextAtTheSameTime() throws Exception {
        Threads.runAll(() -> setAndReadBack("ann", "en"), () -> setAndReadBack("bob", "zh"));
    }

    private void setAndReadBack(String user, String language) {
        context.set("user", user);
        context.set("language", language);
        assertEquals(user, context.get("user"), "\"user\" while another thread writes");
        assertEquals(language, context.get("language"), "\"language\" of the same thread");
        context.clear();
        assertNull(context.get("user"), "\"user\" after clear()");
    }

    @Criterion("threadlocal.context-names")
    @Explore
    void namesIsAnIndependentCopy() {
        context.set("user", "ann");
        Set<String> names = context.names();
        context.set("language", "en");
        assertEquals(Set.of("user"), names, "names() taken before \"language\" was set");

        clearIfPossible(context.names());
        assertEquals("ann", context.get("user"), "\"user\" after a change of the returned set");
        assertEquals(Set.of("user", "language"), context.names(), "names() after that");
    }

    /** A set that cannot be changed is as good as a copy that can. */
    private static void clearIfPossible(Set<String> names) {
        try {
            names.clear();
        } catch (UnsupportedOperationException unmodifiable) {
            assertNotNull(unmodifiable);
        }
    }

    @Criterion("threadlocal.context-clear")
    @Explore
    void clearDropsAllAttributesOfItsOwnThreadOnly() throws Exception {
        context.set("user", "ann");
        context.set("language", "en");
        TestThread.start(
                        "other",
                        () -> {
                            context.set("user", "bob");
                            context.clear();
                        })
                .await();
        assertEquals("ann", context.get("user"), "\"user\" after another thread's clear()");

        context.clear();
        assertNull(context.get("user"), "\"user\" after clear()");
        assertNull(context.get("language"), "\"language\" after clear()");
        assertEquals(Set.of(), context.names(), "names() after clear()");
        context.set("user", "eve");
        assertEquals("eve", context.get("user"), "\"user\" set after clear()");
    }

    @Criterion("threadlocal.context-instances")
    @Explore
    void twoContextsAreIndependent() {
        ThreadContext another = new ThreadContext();
        context.set("user", "ann");
        assertNull(another.get("user"), "\"user\" of a context in which nothing was set");
        another.set("user", "bob");
        another.clear();

        assertEquals("ann", context.get("user"), "\"user\" after clear() on another context");
    }
}
