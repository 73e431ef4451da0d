import java.util.*;

public class ContinuesAfterTheWait {
    private final List<Integer> numbers = new ArrayList<>();
    private volatile boolean done;

    public void consume() {
        while (!done) {
            synchronized (numbers) {
                if (numbers.isEmpty()) {
                    try {
                        numbers.wait(100);
                    } catch (InterruptedException e) {
                        Thread.currentThread().interrupt();
                        return;
                    }
                    continue;
                }
                System.out.println(numbers.remove(0));
            }
        }
    }

    public void produce(int n) {
        synchronized (numbers) {
            numbers.add(n);
            numbers.notifyAll();
        }
    }

    void stop() {
        done = true;
    }
}
