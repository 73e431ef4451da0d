import java.util.concurrent.atomic.AtomicReference;

/** A popped node is pushed again between another pop's read and its compareAndSet. */
public class Main {
    static class Node {
        final String name;
        volatile Node next;

        Node(String name) {
            this.name = name;
        }
    }

    static final AtomicReference<Node> HEAD = new AtomicReference<>();

    static void push(Node node) {
        Node head;
        do {
            head = HEAD.get();
            node.next = head;
        } while (!HEAD.compareAndSet(head, node));
    }

    static Node pop() {
        Node head;
        Node next;
        do {
            head = HEAD.get();
            if (head == null) {
                return null;
            }
            next = head.next;
        } while (!HEAD.compareAndSet(head, next));
        return head;
    }

    public static void main(String[] args) throws Exception {
        push(new Node("b"));
        push(new Node("a"));
        Thread popper = new Thread(Main::pop, "popper");
        popper.start();
        Node first = pop();
        Node kept = pop();
        if (first != null && kept != null) {
            push(first);
        }
        popper.join();
        if (kept != null && HEAD.get() == kept) {
            throw new AssertionError("node " + kept.name + " is back on the stack");
        }
    }
}
