package exercises.threadlocal.hidden;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;

import dev.threadmark.kit.Criterion;
import dev.threadmark.kit.Explore;
import dev.threadmark.kit.threads.Threads;
import exercises.threadlocal.RequestHandler;
import exercises.threadlocal.ThreadContext;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Supplier;

class RequestHandlerHiddenTest {
    private final ThreadContext context = new ThreadContext();
    private final RequestHandler handler = new RequestHandler(context);

    @Criterion("threadlocal.handler-cleans")
    @Explore
    void theContextIsCleanAfterTheWork() {
        String result =
                handler.handle(
                        "ann",
                        () -> {
                            context.set("cart", "book");
                            return "done";
                        });

        assertEquals("done", result, "what handle returned");
        assertContextIsClean("after the work");
    }

    @Criterion("threadlocal.handler-cleans-on-throw")
    @Explore
    void theContextIsCleanAlsoWhenTheWorkThrows() {
        RuntimeException failure = new IllegalStateException("the work has failed");
        assertCleanAfter(
                failure,
                () -> {
                    throw failure;
                });
        Error error = new AssertionError("the work has failed badly");
        assertCleanAfter(
                error,
                () -> {
                    throw error;
                });
    }

    private void assertCleanAfter(Throwable failure, Supplier<String> work) {
        Throwable thrown = null;
        try {
            handler.handle("ann", work);
        } catch (RuntimeException | Error e) {
            thrown = e;
        }

        assertSame(failure, thrown, "what came out of handle");
        assertContextIsClean("after work that threw");
    }

    private void assertContextIsClean(String when) {
        assertNull(context.get("user"), "\"user\" " + when);
        assertEquals(Set.of(), context.names(), "names() " + when);
    }

    @Criterion("threadlocal.handler-pooled")
    @Explore
    void theNextRequestOnAPooledThreadStartsClean() throws Exception {
        ExecutorService pool = Executors.newFixedThreadPool(1);
        try {
            pool.submit(() -> handler.handle("ann", () -> putIntoCart("book"))).get();
            Set<String> seen = pool.submit(() -> handler.handle("bob", context::names)).get();
            Object leftBehind = pool.submit(() -> context.get("user")).get();

            assertEquals(Set.of("user"), seen, "names() in the next request");
            assertNull(leftBehind, "\"user\" on the pooled thread after both requests");
        } finally {
            pool.shutdown();
        }
    }

    private String putIntoCart(String item) {
        context.set("cart", item);
        return item;
    }

    @Criterion("threadlocal.handler-concurrent")
    @Explore
    void twoRequestsAtTheSameTimeKeepTheirUsersApart() throws Exception {
        Threads.runAll(() -> assertUserIs("ann"), () -> assertUserIs("bob"));
    }

    private void assertUserIs(String user) {
        Object seen = handler.handle(user, () -> context.get("user"));
        assertEquals(user, seen, "\"user\" while another request runs");
    }
}
