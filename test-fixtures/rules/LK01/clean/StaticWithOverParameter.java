import java.util.concurrent.locks.Lock;

final class StaticWithOverParameter {
    private StaticWithOverParameter() {}

    static <T> T with(Lock l, java.util.function.Supplier<? extends T> body) {
        l.lock();
        try {
            return body.get();
        } finally {
            l.unlock();
        }
    }

    static void with(Lock l, Runnable body) {
        with(l, () -> {
            body.run();
            return null;
        });
    }
}
