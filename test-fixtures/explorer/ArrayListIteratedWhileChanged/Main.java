import java.util.ArrayList;
import java.util.List;

/** One thread iterates while another adds. */
public class Main {
    static final List<Integer> LIST = new ArrayList<>();

    public static void main(String[] args) throws Exception {
        LIST.add(1);
        LIST.add(2);
        Thread adder = new Thread(() -> LIST.add(3), "adder");
        adder.start();
        int sum = 0;
        for (int value : LIST) {
            sum += value;
        }
        adder.join();
        if (sum < 3) {
            throw new AssertionError("sum " + sum);
        }
    }
}
