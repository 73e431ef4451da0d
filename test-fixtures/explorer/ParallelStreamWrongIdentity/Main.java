import java.util.List;

/** The first argument of reduce is no identity, and each part of a parallel stream starts with it. */
public class Main {
    public static void main(String[] args) {
        int sum = List.of(1, 2, 3, 4).parallelStream().reduce(100, Integer::sum);
        if (sum != 110) {
            throw new AssertionError("sum " + sum);
        }
    }
}
