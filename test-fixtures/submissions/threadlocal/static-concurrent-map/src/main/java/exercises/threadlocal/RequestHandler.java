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
            return work.get();
        } finally {
            context.clear();
        }
    }
}
