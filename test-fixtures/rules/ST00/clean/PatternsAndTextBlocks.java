import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

class PatternsAndTextBlocks {
    sealed interface Event permits Put, Take {}

    record Put(String s) implements Event {}

    record Take() implements Event {}

    private final Lock lock = new ReentrantLock();
    private String last = """
            none
            yet""";

    void on(Event e) {
        lock.lock();
        try {
            if (e instanceof Put p && !p.s().isBlank()) {
                last = p.s();
            } else {
                last = "";
            }
        } finally {
            lock.unlock();
        }
    }
}
