import java.time.Duration;
import java.util.function.Consumer;

public class LoopThread {
    public void loop(int count, Duration pause, Consumer<String> out) {
        String name = Thread.currentThread().getName();
        out.accept("thread " + name + " is running ...");
        for (int i = 1; i <= count && !Thread.currentThread().isInterrupted(); i++) {
            out.accept(String.format("thread %s >>> %d", name, i));
            try {
                Thread.sleep(pause.toMillis(), pause.toNanosPart() % 1_000_000);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
        out.accept("thread " + name + " ended ...");
    }

    public static void main(String[] args) throws InterruptedException {
        Thread t = new Thread(() -> new LoopThread().loop(3, Duration.ofMillis(1), System.out::println));
        t.setName("LoopThread");
        t.start();
        t.join(1000);
        System.out.println(t.getState() + " " + t.isAlive() + " " + t.getId());
    }
}
