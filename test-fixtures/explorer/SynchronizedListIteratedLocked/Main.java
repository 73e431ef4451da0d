import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Iterates over a synchronized list while holding its monitor. */
public class Main {
    static final List<Integer> LIST = Collections.synchronizedList(new ArrayList<>());
    static String result = "";

    public static void main(String[] args) throws Exception {
        LIST.add(1);
        Thread adder = new Thread(() -> LIST.add(2), "adder");
        adder.start();
        int sum = 0;
        synchronized (LIST) {
            for (int value : LIST) {
                sum += value;
            }
        }
        adder.join();
        result = "" + sum;
        if (sum != 1 && sum != 3) {
            throw new AssertionError("sum " + sum);
        }
    }
}
