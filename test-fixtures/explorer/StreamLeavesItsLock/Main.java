import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Makes the stream under the lock and lets it run outside. */
public class Main {
    static final List<Integer> numbers = new ArrayList<>(List.of(1));

    static synchronized Stream<Integer> all() {
        return numbers.stream();
    }

    static synchronized void add(int number) {
        numbers.add(number);
    }

    public static void main(String[] args) throws InterruptedException {
        Thread t = new Thread(() -> add(2));
        t.start();
        List<Integer> more = all().map(n -> n + 1).collect(Collectors.toList());
        t.join();
        System.out.println(more);
    }
}
