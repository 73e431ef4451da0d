import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

public class LockOfTheOwnerGuardsPlainNodes {
    private static class Node {
        int value;
        Node next;
    }

    private final Lock lock = new ReentrantLock();
    private Node head;

    void push(int value) {
        Node n = new Node();
        n.value = value;
        lock.lock();
        try {
            n.next = head;
            head = n;
        } finally {
            lock.unlock();
        }
    }

    int sum() {
        lock.lock();
        try {
            int s = 0;
            for (Node n = head; n != null; n = n.next) {
                s += n.value;
            }
            return s;
        } finally {
            lock.unlock();
        }
    }
}
