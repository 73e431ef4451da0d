import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

class StackHeadPushedFreely<T> {
    private static class Node<T> {
        final T value;
        final Node<T> next;

        Node(T value, Node<T> next) {
            this.value = value;
            this.next = next;
        }
    }

    private Node<T> head;
    private final Lock lock = new ReentrantLock();

    void push(T v) {
        head = new Node<>(v, head); // flag
    }

    T pop() {
        lock.lock();
        try {
            if (head == null) return null;
            T v = head.value;
            head = head.next;
            return v;
        } finally {
            lock.unlock();
        }
    }
}
