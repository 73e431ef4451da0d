import java.util.concurrent.locks.ReentrantLock;

public class AssignedInInitialiserBlock {
    private static ReentrantLock shared;
    private ReentrantLock own;
    private static int total;
    private int mine;

    static {
        shared = new ReentrantLock(true);
    }

    {
        own = new ReentrantLock();
    }

    void addTotal(int n) {
        shared.lock();
        try {
            total += n;
        } finally {
            shared.unlock();
        }
    }

    void addMine(int n) {
        own.lock();
        try {
            mine += n;
        } finally {
            own.unlock();
        }
    }
}
