import java.util.ArrayList;
import java.util.List;

public class Main {
    static class Sampler implements Runnable {
        private final List<Integer> samples = new ArrayList<>();
        private boolean cleanedUp;

        @Override
        public void run() {
            int i = 0;
            try {
                while (!Thread.interrupted() && i < 3) {
                    samples.add(i++);
                    Thread.sleep(50);
                }
            } catch (InterruptedException e) {
                // asked to stop
            } finally {
                cleanedUp = true;
            }
        }
    }

    public static void main(String[] args) throws InterruptedException {
        Sampler sampler = new Sampler();
        Thread t = new Thread(sampler, "sampler");
        t.start();
        Thread.sleep(120);
        t.interrupt();
        t.join();
        if (!sampler.cleanedUp || sampler.samples.size() > 3) throw new AssertionError(sampler.samples);
    }
}
