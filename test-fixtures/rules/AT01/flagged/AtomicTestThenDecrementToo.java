import java.util.concurrent.atomic.AtomicInteger;

class AtomicTestThenDecrementToo {
    private final AtomicInteger left = new AtomicInteger(10);

    boolean sell() {
        if (left.get() > 0) {
            left.decrementAndGet(); // flag
            return true;
        }
        return false;
    }
}
