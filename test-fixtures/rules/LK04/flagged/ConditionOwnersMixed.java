import java.util.concurrent.locks.ReentrantLock;

class ConditionOwnersMixed {
    private final ReentrantLock headLock = new ReentrantLock();
    private final ReentrantLock tailLock = new ReentrantLock();
    private int head;

    int take() {
        final ReentrantLock l = headLock;
        l.lock(); // also LK01
        try {
            return head++;
        } finally {
            tailLock.unlock(); // flag, also LK02
        }
    }
}
