import java.util.concurrent.locks.StampedLock;

class RetryUntilValidToo {
    private final StampedLock sl = new StampedLock();
    private int a;
    private int b;

    int sum() {
        while (true) {
            long s = sl.tryOptimisticRead();
            int x = a;
            int y = b;
            if (sl.validate(s)) {
                return x + y;
            }
            Thread.onSpinWait();
        }
    }
}
