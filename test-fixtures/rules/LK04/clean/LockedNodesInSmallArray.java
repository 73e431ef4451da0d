import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

public class LockedNodesInSmallArray {
    private static final class Node {
        final int key;
        Node next;
        final Lock lock = new ReentrantLock();

        Node(int key, Node next) {
            this.key = key;
            this.next = next;
        }
    }

    private final Node head = new Node(Integer.MIN_VALUE, new Node(Integer.MAX_VALUE, null));

    private Node[] find(int key) {
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
        return new Node[] {pred, curr};
    }

    boolean add(int key) {
        Node[] window = find(key);
        try {
            if (window[1].key == key) {
                return false;
            }
            window[0].next = new Node(key, window[1]);
            return true;
        } finally {
            window[1].lock.unlock();
            window[0].lock.unlock();
        }
    }

    boolean remove(int key) {
        Node[] window = find(key);
        try {
            if (window[1].key != key) {
                return false;
            }
            window[0].next = window[1].next;
            return true;
        } finally {
            window[1].lock.unlock();
            window[0].lock.unlock();
        }
    }
}
