import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

public class WindowOfTwoLockedNodes {
    private static final class Node {
        final int key;
        Node next;
        final Lock lock = new ReentrantLock();

        Node(int key, Node next) {
            this.key = key;
            this.next = next;
        }
    }

    private static final class Window {
        final Node pred;
        final Node curr;

        Window(Node pred, Node curr) {
            this.pred = pred;
            this.curr = curr;
        }
    }

    private final Node head = new Node(Integer.MIN_VALUE, new Node(Integer.MAX_VALUE, null));

    private Window find(int key) {
        Node pred = head;
        pred.lock.lock();
        Node curr = pred.next;
        curr.lock.lock();
        while (curr.key < key) {
            pred.lock.unlock();
            pred = curr;
            curr = curr.next;
            curr.lock.lock();
        }
        return new Window(pred, curr);
    }

    boolean add(int key) {
        Window window = find(key);
        try {
            if (window.curr.key == key) {
                return false;
            }
            window.pred.next = new Node(key, window.curr);
            return true;
        } finally {
            window.curr.lock.unlock();
            window.pred.lock.unlock();
        }
    }

    boolean remove(int key) {
        Window window = find(key);
        try {
            if (window.curr.key != key) {
                return false;
            }
            window.pred.next = window.curr.next;
            return true;
        } finally {
            window.curr.lock.unlock();
            window.pred.lock.unlock();
        }
    }
}
