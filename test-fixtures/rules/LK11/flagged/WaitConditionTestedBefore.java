import java.util.Deque;
import java.util.LinkedList;

class WaitConditionTestedBefore {
    private final Deque<String> queue = new LinkedList<>();

    String take() throws InterruptedException {
        if (queue.isEmpty()) { // flag
            System.out.println("waiting");
        }
        synchronized (this) {
            while (queue.isEmpty()) {
                wait();
            }
            return queue.removeFirst();
        }
    }

    synchronized void put(String s) {
        queue.addLast(s);
        notifyAll();
    }
}
