package exercises.threadlocal;

import java.util.function.Supplier;

/** Handles requests on the threads of a pool, which are used again for the next request. */
public class RequestHandler {
    private final ThreadContext context;

    /** Creates a handler that tells its work who the user is by way of {@code context}. */
    public RequestHandler(ThreadContext context) {
        this.context = context;
    }

    /** Runs {@code work} for a user and leaves nothing behind. */
    public <T> T handle(String user, Supplier<T> work) {
        context.set("user", user);
        try {
            return work.get();
        } finally {
            // The thread goes back to its pool and lives on. What stays in the context now
            // would be there when the next user's request comes to the same thread.
            context.clear();
        }
    }
}
