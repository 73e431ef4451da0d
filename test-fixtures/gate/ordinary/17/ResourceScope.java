public class ResourceScope implements AutoCloseable {
    private final Object lock = new Object();
    private boolean open = true;

    public static <T> T use(java.util.function.Function<ResourceScope, T> body) {
        try (ResourceScope scope = new ResourceScope(); ResourceScope inner = new ResourceScope()) {
            inner.touch();
            return body.apply(scope);
        }
    }

    void touch() {
        synchronized (lock) {
            if (!open) {
                throw new IllegalStateException("closed");
            }
        }
    }

    @Override
    public void close() {
        synchronized (lock) {
            open = false;
            lock.notifyAll();
        }
    }
}
