import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Iterates over a synchronized list without holding its monitor. */
public class Main {
    static final List<Integer> LIST = Collections.synchronizedList(new ArrayList<>());

    public static void main(String[] args) throws Exception {
        LIST.add(1);
        Thread adder = new Thread(() -> LIST.add(2), "adder");
        adder.start();
        int sum = 0;
        for (int value : LIST) {
            sum += value;
        }
        adder.join();
        if (sum != 1 && sum != 3) {
            throw new AssertionError("sum " + sum);
        }
    }
}
