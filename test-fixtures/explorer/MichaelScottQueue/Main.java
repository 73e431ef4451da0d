import java.util.concurrent.atomic.AtomicReference;

/** The append that loses the race helps the tail forward and tries again. */
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
    static String result = "";

    static void append(int value) {
        Node node = new Node(value);
        while (true) {
            Node last = TAIL.get();
            Node next = last.next.get();
            if (next != null) {
                TAIL.compareAndSet(last, next);
            } else if (last.next.compareAndSet(null, node)) {
                TAIL.compareAndSet(last, node);
                return;
            }
        }
    }

    public static void main(String[] args) throws Exception {
        Thread a = new Thread(() -> append(1), "a");
        Thread b = new Thread(() -> append(2), "b");
        a.start();
        b.start();
        a.join();
        b.join();
        for (Node node = DUMMY.next.get(); node != null; node = node.next.get()) {
            result += node.value;
        }
        if (result.length() != 2) {
            throw new AssertionError("queue " + result);
        }
    }
}
