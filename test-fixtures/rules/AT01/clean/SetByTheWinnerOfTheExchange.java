import java.util.concurrent.atomic.AtomicInteger;

class SetByTheWinnerOfTheExchange {
    private static final int FREE = 0;
    private static final int BUSY = 1;
    private final AtomicInteger state = new AtomicInteger(FREE);
    private int done;

    boolean tryWork() {
        if (state.get() == FREE && state.compareAndSet(FREE, BUSY)) {
            done++;
            state.set(FREE);
            return true;
        }
        return false;
    }
}
