import java.util.stream.IntStream;

/** A parallel forEach adds up in one element of an array. */
public class Main {
    public static void main(String[] args) {
        int[] sum = {0};
        IntStream.rangeClosed(1, 4).parallel().forEach(i -> sum[0] += i);
        if (sum[0] != 10) {
            throw new AssertionError("sum " + sum[0]);
        }
    }
}
