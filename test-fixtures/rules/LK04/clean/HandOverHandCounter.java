import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

class HandOverHandCounter {
    private static class Node {
        final Lock lock = new ReentrantLock();
        int value;
        Node next;
    }

    private final Node head = new Node();

    boolean contains(int v) {
        Node pred = head;
        pred.lock.lock();
        try {
            Node curr = pred.next;
            while (curr != null) {
                curr.lock.lock();
                pred.lock.unlock();
                pred = curr;
                if (curr.value == v) {
                    return true;
                }
                curr = curr.next;
            }
            return false;
        } finally {
            pred.lock.unlock();
        }
    }
}
