package exercises.threadlocal;

import java.util.function.Supplier;

public class RequestHandler {
    private final ThreadContext context;
    private String user;

    public RequestHandler(ThreadContext context) {
        this.context = context;
    }

    public <T> T handle(String user, Supplier<T> work) {
        this.user = user;
        context.set("user", this.user);
        try {
            return work.get();
        } finally {
            context.clear();
        }
    }
}
