import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.RecursiveTask;

/** Each half returns its own sum. */
public class Main {
    static class Sum extends RecursiveTask<Integer> {
        final int[] values;
        final int from;
        final int to;

        Sum(int[] values, int from, int to) {
            this.values = values;
            this.from = from;
            this.to = to;
        }

        @Override
        protected Integer compute() {
            if (to - from == 1) {
                return values[from];
            }
            int middle = (from + to) / 2;
            Sum left = new Sum(values, from, middle);
            Sum right = new Sum(values, middle, to);
            left.fork();
            return right.compute() + left.join();
        }
    }

    public static void main(String[] args) {
        int sum = ForkJoinPool.commonPool().invoke(new Sum(new int[] {20, 22}, 0, 2));
        if (sum != 42) {
            throw new AssertionError("sum " + sum);
        }
    }
}
