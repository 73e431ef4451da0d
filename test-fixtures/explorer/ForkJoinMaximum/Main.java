import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.RecursiveTask;

/** Finds the largest element by halving. */
public class Main {
    static class Maximum extends RecursiveTask<Integer> {
        final int[] data;
        final int from;
        final int to;

        Maximum(int[] data, int from, int to) {
            this.data = data;
            this.from = from;
            this.to = to;
        }

        @Override
        protected Integer compute() {
            if (to - from == 1) {
                return data[from];
            }
            int middle = (from + to) / 2;
            Maximum left = new Maximum(data, from, middle);
            left.fork();
            int right = new Maximum(data, middle, to).compute();
            return Math.max(left.join(), right);
        }
    }

    public static void main(String[] args) {
        int[] data = {3, 9, 4};
        int found = ForkJoinPool.commonPool().invoke(new Maximum(data, 0, 3));
        if (found != 9) {
            throw new AssertionError("found " + found);
        }
    }
}
