import java.util.Arrays;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.RecursiveAction;

public class ParallelSort extends RecursiveAction {
    private static final int THRESHOLD = 64;
    private final int[] data;
    private final int from;
    private final int to;

    public ParallelSort(int[] data, int from, int to) {
        this.data = data;
        this.from = from;
        this.to = to;
    }

    @Override
    protected void compute() {
        if (to - from < THRESHOLD) {
            Arrays.sort(data, from, to);
            return;
        }
        int middle = (from + to) >>> 1;
        invokeAll(new ParallelSort(data, from, middle), new ParallelSort(data, middle, to));
        int[] left = Arrays.copyOfRange(data, from, middle);
        for (int i = 0, j = middle, k = from; i < left.length; k++) {
            data[k] = j == to || left[i] <= data[j] ? left[i++] : data[j++];
        }
    }

    public static int[] sorted(int... numbers) {
        int[] copy = numbers.clone();
        new ForkJoinPool(2).invoke(new ParallelSort(copy, 0, copy.length));
        return copy;
    }
}
