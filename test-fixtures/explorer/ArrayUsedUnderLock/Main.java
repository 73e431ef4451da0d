import java.util.Arrays;

/** Sorts, clones and copies an array under the lock that guards it. */
public class Main {
    static final int[] data = {3, 1, 2};

    public static void main(String[] args) throws Exception {
        Thread sorter =
                new Thread(
                        () -> {
                            synchronized (data) {
                                Arrays.sort(data);
                            }
                        });
        sorter.start();
        int[] copy;
        synchronized (data) {
            data[1] = 1;
            copy = data.clone();
        }
        int[] second = new int[3];
        synchronized (data) {
            System.arraycopy(data, 0, second, 0, 3);
        }
        sorter.join();
        if (copy[0] + copy[1] + copy[2] < 5 || !Arrays.equals(second, second.clone())) {
            throw new AssertionError(Arrays.toString(copy));
        }
    }
}
