import java.util.concurrent.atomic.AtomicReference;

/** Two appends link behind the same last node; one of them is overwritten. */
public class Main {
    static class Node {
        final int value;
        final AtomicReference<Node> next = new AtomicReference<>();

        Node(int value) {
            this.value = value;
        }
    }

    static final Node DUMMY = new Node(0);
    static final AtomicReference<Node> TAIL = new AtomicReference<>(DUMMY);

    static void append(int value) {
        Node node = new Node(value);
        Node last = TAIL.get();
        last.next.set(node);
        TAIL.compareAndSet(last, node);
    }

    public static void main(String[] args) throws Exception {
        Thread a = new Thread(() -> append(1), "a");
        Thread b = new Thread(() -> append(2), "b");
        a.start();
        b.start();
        a.join();
        b.join();
        int size = 0;
        for (Node node = DUMMY.next.get(); node != null; node = node.next.get()) {
            size++;
        }
        if (size != 2) {
            throw new AssertionError("size " + size);
        }
    }
}
