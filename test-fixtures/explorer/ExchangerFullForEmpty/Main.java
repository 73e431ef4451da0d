import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Exchanger;

public class Main {
    public static void main(String[] args) throws InterruptedException {
        Exchanger<List<Integer>> exchanger = new Exchanger<>();
        List<Integer> received = new ArrayList<>();
        Thread filler = new Thread(() -> {
            List<Integer> buffer = new ArrayList<>();
            try {
                for (int i = 0; i < 4; i++) {
                    buffer.add(i);
                    if (buffer.size() == 2) buffer = exchanger.exchange(buffer);
                }
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        });
        Thread drainer = new Thread(() -> {
            List<Integer> buffer = new ArrayList<>();
            try {
                while (received.size() < 4) {
                    buffer = exchanger.exchange(buffer);
                    received.addAll(buffer);
                    buffer.clear();
                }
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        });
        filler.start();
        drainer.start();
        filler.join();
        drainer.join();
        if (!received.equals(List.of(0, 1, 2, 3))) throw new AssertionError(received);
    }
}
