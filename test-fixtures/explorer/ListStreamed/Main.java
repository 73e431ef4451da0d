import java.util.ArrayList;
import java.util.List;

/** Streams over a list while another thread adds to it. */
public class Main {
    static final List<Integer> numbers = new ArrayList<>(List.of(1, 2));

    public static void main(String[] args) throws Exception {
        Thread writer = new Thread(() -> numbers.add(3));
        writer.start();
        int sum = numbers.stream().mapToInt(Integer::intValue).sum();
        writer.join();
        System.out.println(sum);
    }
}
