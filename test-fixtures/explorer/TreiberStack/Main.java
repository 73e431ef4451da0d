import java.util.concurrent.atomic.AtomicReference;

/** Three concurrent pushes; the result is the stack's content. */
public class Main {
    record Node(int value, Node next) {}

    static final AtomicReference<Node> HEAD = new AtomicReference<>();
    static String result = "";

    static void push(int value) {
        Node head;
        do {
            head = HEAD.get();
        } while (!HEAD.compareAndSet(head, new Node(value, head)));
    }

    public static void main(String[] args) throws Exception {
        Thread a = new Thread(() -> push(1), "a");
        Thread b = new Thread(() -> push(2), "b");
        a.start();
        b.start();
        push(3);
        a.join();
        b.join();
        for (Node node = HEAD.get(); node != null; node = node.next()) {
            result += node.value();
        }
        if (result.length() != 3) {
            throw new AssertionError("stack " + result);
        }
    }
}
