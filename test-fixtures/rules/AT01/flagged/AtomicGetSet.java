import java.util.concurrent.atomic.AtomicInteger;

class AtomicGetSet {
    private final AtomicInteger n = new AtomicInteger();

    void inc() {
        n.set(n.get() + 1); // flag
    }
}
