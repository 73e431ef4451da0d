import java.util.concurrent.atomic.AtomicReference;

/** push sets the head without checking that it is still the one it read. */
public class Main {
    record Node(int value, Node next) {}

    static final AtomicReference<Node> HEAD = new AtomicReference<>();

    static void push(int value) {
        HEAD.set(new Node(value, HEAD.get()));
    }

    public static void main(String[] args) throws Exception {
        Thread a = new Thread(() -> push(1), "a");
        Thread b = new Thread(() -> push(2), "b");
        a.start();
        b.start();
        a.join();
        b.join();
        if (HEAD.get().next() == null) {
            throw new AssertionError("lost a push");
        }
    }
}
