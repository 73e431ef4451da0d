import java.util.List;
import java.util.stream.IntStream;

/** Reductions of a parallel stream need no shared state. */
public class Main {
    public static void main(String[] args) {
        int sum = IntStream.rangeClosed(1, 4).parallel().sum();
        int other = List.of(1, 2, 3, 4).parallelStream().reduce(0, Integer::sum);
        if (sum != 10 || other != 10) {
            throw new AssertionError("sum " + sum + ", " + other);
        }
    }
}
