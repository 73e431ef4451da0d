import java.util.concurrent.locks.ReentrantLock;

class LinkedQueueNodesUnderLock<T> {
    private static final class Node<T> {
        T value;
        Node<T> next;
    }

    private Node<T> head, tail;
    private int size;
    private final ReentrantLock lock = new ReentrantLock();

    void add(T t) {
        Node<T> n = new Node<>();
        n.value = t;
        lock.lock();
        try {
            if (tail == null) {
                head = tail = n;
            } else {
                tail.next = n;
                tail = n;
            }
            size++;
        } finally {
            lock.unlock();
        }
    }

    T poll() {
        lock.lock();
        try {
            if (head == null) return null;
            T t = head.value;
            head = head.next;
            if (head == null) tail = null;
            size--;
            return t;
        } finally {
            lock.unlock();
        }
    }

    int size() {
        lock.lock();
        try {
            return size;
        } finally {
            lock.unlock();
        }
    }
}
