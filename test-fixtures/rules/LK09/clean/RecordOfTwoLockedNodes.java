import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

public class RecordOfTwoLockedNodes {
    private static final class Node {
        final int key;
        Node next;
        private final Lock lock = new ReentrantLock();

        Node(int key, Node next) {
            this.key = key;
            this.next = next;
        }

        void lock() {
            lock.lock();
        }

        void unlock() {
            lock.unlock();
        }
    }

    private record Window(Node pred, Node curr) {}

    private final Node head = new Node(Integer.MIN_VALUE, new Node(Integer.MAX_VALUE, null));

    private Window find(int key) {
        Node pred = head;
        pred.lock();
        Node curr = pred.next;
        curr.lock();
        while (curr.key < key) {
            pred.unlock();
            pred = curr;
            curr = curr.next;
            curr.lock();
        }
        return new Window(pred, curr);
    }

    boolean add(int key) {
        Window window = find(key);
        try {
            if (window.curr().key == key) {
                return false;
            }
            window.pred().next = new Node(key, window.curr());
            return true;
        } finally {
            window.curr().unlock();
            window.pred().unlock();
        }
    }

    boolean remove(int key) {
        Window window = find(key);
        try {
            if (window.curr().key != key) {
                return false;
            }
            window.pred().next = window.curr().next;
            return true;
        } finally {
            window.curr().unlock();
            window.pred().unlock();
        }
    }
}
