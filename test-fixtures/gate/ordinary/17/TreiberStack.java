import java.util.NoSuchElementException;
import java.util.concurrent.atomic.AtomicReference;

public class TreiberStack<E> {
    private static final class Node<E> {
        final E item;
        Node<E> next;

        Node(E item) {
            this.item = item;
        }
    }

    private final AtomicReference<Node<E>> top = new AtomicReference<>();

    public void push(E item) {
        Node<E> node = new Node<>(item);
        do {
            node.next = top.get();
        } while (!top.compareAndSet(node.next, node));
    }

    public E pop() {
        while (true) {
            Node<E> node = top.get();
            if (node == null) {
                throw new NoSuchElementException();
            }
            if (top.compareAndSet(node, node.next)) {
                return node.item;
            }
            Thread.onSpinWait();
        }
    }
}
