package exercises.threadlocal;

import java.util.function.Supplier;

/** Handles requests on the threads of a pool, which are used again for the next request. */
public class RequestHandler {
    private final ThreadContext context;

    /** Creates a handler that tells its work who the user is by way of {@code context}. */
    public RequestHandler(ThreadContext context) {
        this.context = context;
    }

    /**
     * Puts the attribute "user" into the context, calls {@code work} on the current thread and
     * returns its result.
     *
     * <p>Afterwards the context of this thread is clean, also when {@code work} throws; its
     * exception reaches the caller.
     */
    public <T> T handle(String user, Supplier<T> work) {
        throw new UnsupportedOperationException("TODO: handle");
    }
}
