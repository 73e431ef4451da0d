import java.util.concurrent.atomic.AtomicStampedReference;

/** A stamp that grows with every change tells a used-again node from an unchanged head. */
public class Main {
    static class Node {
        final String name;
        volatile Node next;

        Node(String name) {
            this.name = name;
        }
    }

    static final AtomicStampedReference<Node> HEAD = new AtomicStampedReference<>(null, 0);

    static void push(Node node) {
        int[] stamp = new int[1];
        Node head;
        do {
            head = HEAD.get(stamp);
            node.next = head;
        } while (!HEAD.compareAndSet(head, node, stamp[0], stamp[0] + 1));
    }

    static Node pop() {
        int[] stamp = new int[1];
        Node head;
        Node next;
        do {
            head = HEAD.get(stamp);
            if (head == null) {
                return null;
            }
            next = head.next;
        } while (!HEAD.compareAndSet(head, next, stamp[0], stamp[0] + 1));
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
        if (kept != null && HEAD.getReference() == kept) {
            throw new AssertionError("node " + kept.name + " is back on the stack");
        }
    }
}
