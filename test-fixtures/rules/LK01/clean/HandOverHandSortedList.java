import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

class HandOverHandSortedList {
    private static class Node {
        final int value;
        Node next;
        final Lock lock = new ReentrantLock();

        Node(int value, Node next) {
            this.value = value;
            this.next = next;
        }
    }

    private final Node head =
            new Node(Integer.MIN_VALUE, new Node(Integer.MAX_VALUE, null));

    void insert(int value) {
        Node pred = head;
        pred.lock.lock();
        try {
            Node curr = pred.next;
            curr.lock.lock();
            try {
                while (curr.value < value) {
                    pred.lock.unlock();
                    pred = curr;
                    curr = curr.next;
                    curr.lock.lock();
                }
                pred.next = new Node(value, curr);
            } finally {
                curr.lock.unlock();
            }
        } finally {
            pred.lock.unlock();
        }
    }
}
