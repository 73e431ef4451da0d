package exercises.threadlocal;

import java.util.function.Supplier;

public class RequestHandler {
    private final ThreadContext context;

    public RequestHandler(ThreadContext context) {
        this.context = context;
    }

    public <T> T handle(String user, Supplier<T> work) {
        context.set("user", user);
        try {
            T result = work.get();
            context.clear();
            return result;
        } catch (RuntimeException e) {
            context.clear();
            throw e;
        }
    }
}
