import java.util.concurrent.locks.ReentrantLock;

public class HandOverHandSortedListPlain {
    private static class Node {
        final int key;
        Node next;
        final ReentrantLock lock = new ReentrantLock();

        Node(int key) {
            this.key = key;
        }
    }

    private final Node head = new Node(Integer.MIN_VALUE);

    public HandOverHandSortedListPlain() {
        head.next = new Node(Integer.MAX_VALUE);
    }

    public boolean add(int key) {
        head.lock.lock();
        Node pred = head;
        try {
            Node curr = pred.next;
            curr.lock.lock();
            try {
                while (curr.key < key) {
                    pred.lock.unlock();
                    pred = curr;
                    curr = curr.next;
                    curr.lock.lock();
                }
                if (curr.key == key) {
                    return false;
                }
                Node n = new Node(key);
                n.next = curr;
                pred.next = n;
                return true;
            } finally {
                curr.lock.unlock();
            }
        } finally {
            pred.lock.unlock();
        }
    }
}
