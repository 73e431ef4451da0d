package exercises.threadlocal.visible;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import dev.threadmark.kit.Criterion;
import dev.threadmark.kit.Explore;
import dev.threadmark.kit.threads.TestThread;
import exercises.threadlocal.ThreadContext;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.MethodOrderer.OrderAnnotation;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.TestMethodOrder;

/** What you can check yourself with {@code mvn test}; the grader checks more. */
@TestMethodOrder(OrderAnnotation.class)
class ThreadContextTest {
    private final ThreadContext context = new ThreadContext();

    @Criterion(
            value = "threadlocal.context-attributes",
            hint = "Let the ThreadLocal hold a map from the attribute's name to its value.")
    @Order(1)
    @Explore
    @DisplayName("ThreadContext: a thread has several attributes")
    void aThreadHasSeveralAttributes() {
        assertNull(context.get("user"), "an attribute that was not set");
        context.set("user", "ann");
        context.set("language", "en");
        context.set("user", "bob");

        assertEquals("bob", context.get("user"), "the attribute \"user\"");
        assertEquals("en", context.get("language"), "the attribute \"language\"");
        assertEquals(Set.of("user", "language"), context.names(), "names()");
    }

    @Criterion(
            value = "threadlocal.context-isolation",
            hint = "Each thread needs a map of its own: ThreadLocal.withInitial(() -> new ...).")
    @Order(2)
    @Explore
    @DisplayName("ThreadContext: each thread sees its own attributes")
    void eachThreadSeesItsOwnAttributes() throws Exception {
        context.set("user", "ann");

        TestThread.start(
                        "other",
                        () -> {
                            assertNull(context.get("user"), "\"user\" in another thread");
                            assertEquals(Set.of(), context.names(), "names() in another thread");
                            context.set("user", "bob");
                            assertEquals("bob", context.get("user"), "\"user\" of that thread");
                        })
                .await();

        assertEquals("ann", context.get("user"), "\"user\" after another thread has set its own");
    }
}
