import java.util.LinkedList;
import java.util.Queue;

class HelperWaitsInLoop {
    private final Queue<Integer> q = new LinkedList<>();

    private void awaitItem() throws InterruptedException {
        while (q.isEmpty()) {
            wait();
        }
    }

    synchronized int take() throws InterruptedException {
        awaitItem();
        return q.remove();
    }

    synchronized void put(int i) {
        q.add(i);
        notifyAll();
    }
}
