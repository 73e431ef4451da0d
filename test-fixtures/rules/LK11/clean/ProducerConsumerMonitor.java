import java.util.LinkedList;
import java.util.Queue;

class ProducerConsumerMonitor {
    private final Queue<Integer> queue = new LinkedList<>();
    private final int capacity = 10;

    public void produce() throws InterruptedException {
        int value = 0;
        while (true) {
            synchronized (this) {
                while (queue.size() == capacity)
                    wait();
                queue.add(value++);
                notifyAll();
            }
            Thread.sleep(10);
        }
    }

    public void consume() throws InterruptedException {
        while (true) {
            int v;
            synchronized (this) {
                while (queue.isEmpty())
                    wait();
                v = queue.poll();
                notifyAll();
            }
            System.out.println(v);
        }
    }
}
