import java.util.Arrays;

/** One thread sorts an array, the other writes into it. */
public class Main {
    static final int[] data = {3, 1, 2};

    public static void main(String[] args) throws Exception {
        Thread sorter = new Thread(() -> Arrays.sort(data));
        sorter.start();
        data[0] = 5;
        sorter.join();
    }
}
