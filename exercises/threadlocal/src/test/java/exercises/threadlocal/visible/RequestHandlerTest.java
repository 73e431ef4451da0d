package exercises.threadlocal.visible;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.threadmark.kit.Criterion;
import dev.threadmark.kit.Explore;
import exercises.threadlocal.RequestHandler;
import exercises.threadlocal.ThreadContext;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.DisplayName;

/** What you can check yourself with {@code mvn test}; the grader checks more. */
class RequestHandlerTest {
    private final ThreadContext context = new ThreadContext();
    private final RequestHandler handler = new RequestHandler(context);

    @Criterion(
            value = "threadlocal.handler-runs-work",
            hint = "Set \"user\" in the context you were given, then return what work.get() gives.")
    @Explore
    @DisplayName("RequestHandler: the work finds its user and its result is returned")
    void theWorkFindsItsUser() {
        AtomicInteger calls = new AtomicInteger();

        String result =
                handler.handle(
                        "ann",
                        () -> {
                            calls.incrementAndGet();
                            return "hello " + context.get("user");
                        });

        assertEquals("hello ann", result, "what handle returned");
        assertEquals(1, calls.get(), "how often the work was called");
    }
}
