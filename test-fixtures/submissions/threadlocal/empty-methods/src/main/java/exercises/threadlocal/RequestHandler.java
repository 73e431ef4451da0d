package exercises.threadlocal;

import java.util.function.Supplier;

public class RequestHandler {
    public RequestHandler(ThreadContext context) {}

    public <T> T handle(String user, Supplier<T> work) {
        return null;
    }
}
