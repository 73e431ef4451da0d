import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

/** Takes the next node's lock before it lets go of the last one's. */
class ListWalkedHandOverHand {
    static class Node {
        final Lock lock = new ReentrantLock();
        Node next;
        int value;
    }

    private final Node head = new Node();

    int sum() {
        int sum = 0;
        Node at = head;
        at.lock.lock();
        try {
            while (at.next != null) {
                Node next = at.next;
                next.lock.lock();
                at.lock.unlock();
                at = next;
                sum += at.value;
            }
        } finally {
            at.lock.unlock();
        }
        return sum;
    }

    void add(int value) {
        Node at = head;
        at.lock.lock();
        try {
            while (at.next != null) {
                at.next.lock.lock();
                Lock last = at.lock;
                at = at.next;
                last.unlock();
            }
            at.next = new Node();
            at.next.value = value;
        } finally {
            at.lock.unlock();
        }
    }
}
