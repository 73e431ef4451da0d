import java.util.concurrent.locks.ReentrantLock;

class StripesOffByOne {
    private final ReentrantLock[] stripes = {new ReentrantLock(), new ReentrantLock()};
    private final int[] n = new int[2];

    void inc() {
        stripes[0].lock(); // also LK01
        try {
            n[0]++;
        } finally {
            stripes[1].unlock(); // flag, also LK02
        }
    }
}
