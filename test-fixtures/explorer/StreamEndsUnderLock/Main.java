import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Makes the stream without the lock: only its end looks at the list. */
public class Main {
    public static void main(String[] args) throws InterruptedException {
        List<Integer> numbers = new ArrayList<>(List.of(1));
        Thread t = new Thread(() -> {
            synchronized (numbers) {
                numbers.add(2);
            }
        });
        t.start();
        Stream<Integer> positive = numbers.stream().filter(n -> n > 0);
        synchronized (numbers) {
            List<Integer> found = positive.sorted().toList();
            if (found.get(0) != 1) throw new AssertionError(found);
        }
        t.join();
    }
}
