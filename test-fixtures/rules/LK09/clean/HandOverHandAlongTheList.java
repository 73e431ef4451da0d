import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

/** All walks go from the head to the tail, so the list itself is the order. */
public class HandOverHandAlongTheList {
    private static class Node {
        final Lock lock = new ReentrantLock();
        int value;
        Node next;
    }

    private final Node head = new Node();

    public boolean contains(int value) {
        Node node = head;
        node.lock.lock();
        try {
            while (node.next != null) {
                Node next = node.next;
                next.lock.lock();
                node.lock.unlock();
                node = next;
                if (node.value == value) {
                    return true;
                }
            }
            return false;
        } finally {
            node.lock.unlock();
        }
    }
}
