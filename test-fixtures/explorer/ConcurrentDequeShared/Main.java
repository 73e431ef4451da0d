import java.util.Deque;
import java.util.concurrent.ConcurrentLinkedDeque;

/** Two threads take from one concurrent deque. */
public class Main {
    static final Deque<Integer> DEQUE = new ConcurrentLinkedDeque<>();

    public static void main(String[] args) throws Exception {
        DEQUE.add(1);
        DEQUE.add(2);
        Integer[] taken = new Integer[2];
        Thread a = new Thread(() -> taken[0] = DEQUE.pollFirst(), "a");
        Thread b = new Thread(() -> taken[1] = DEQUE.pollLast(), "b");
        a.start();
        b.start();
        a.join();
        b.join();
        if (taken[0] + taken[1] != 3) {
            throw new AssertionError("taken twice");
        }
    }
}
