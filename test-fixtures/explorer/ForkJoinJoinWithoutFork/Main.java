import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.RecursiveTask;

/** Joins a task that it never forked: nobody runs it. */
public class Main {
    static final class Sum extends RecursiveTask<Integer> {
        private final int from;
        private final int to;

        Sum(int from, int to) {
            this.from = from;
            this.to = to;
        }

        @Override
        protected Integer compute() {
            if (from == to) {
                return from;
            }
            int middle = (from + to) / 2;
            Sum left = new Sum(from, middle);
            Sum right = new Sum(middle + 1, to);
            return right.compute() + left.join();
        }
    }

    public static void main(String[] args) {
        int sum = new ForkJoinPool(2).invoke(new Sum(1, 2));
        if (sum != 3) {
            throw new AssertionError("sum " + sum);
        }
    }
}
