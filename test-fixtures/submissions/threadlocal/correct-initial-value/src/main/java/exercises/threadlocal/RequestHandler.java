package exercises.threadlocal;

import java.util.Objects;
import java.util.function.Supplier;

public class RequestHandler {
    private static final String USER = "user";
    private final ThreadContext context;

    public RequestHandler(ThreadContext context) {
        this.context = Objects.requireNonNull(context);
    }

    public <T> T handle(String user, Supplier<T> work) {
        try {
            context.set(USER, user);
            T result = work.get();
            return result;
        } finally {
            context.clear();
        }
    }
}
