import java.util.concurrent.locks.StampedLock;

/** Works until a writer queues between the two: then both wait for each other. */
public class StampedReadWhileReading {
    private final StampedLock sl = new StampedLock();
    private int a;
    private int b;

    int sum() {
        long outer = sl.readLock();
        try {
            long inner = sl.readLock(); // flag
            try {
                return a + b;
            } finally {
                sl.unlockRead(inner);
            }
        } finally {
            sl.unlockRead(outer);
        }
    }

    void set(int v) {
        long s = sl.writeLock();
        try {
            a = v;
            b = v;
        } finally {
            sl.unlockWrite(s);
        }
    }
}
