import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

class LockLocalMovedOn {
    static class Node {
        final Lock lock = new ReentrantLock();
        final Node next;
        int hits;

        Node(Node next) {
            this.next = next;
        }
    }

    void hit(Node start) {
        Node cur = start;
        cur.lock.lock(); // also LK01
        try {
            cur.hits++;
            cur = cur.next;
        } finally {
            cur.lock.unlock(); // flag, also LK02
        }
    }
}
