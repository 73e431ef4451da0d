import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.RecursiveAction;

/** Both halves add to one field. */
public class Main {
    static int total;

    static class Sum extends RecursiveAction {
        final int[] values;
        final int from;
        final int to;

        Sum(int[] values, int from, int to) {
            this.values = values;
            this.from = from;
            this.to = to;
        }

        @Override
        protected void compute() {
            if (to - from == 1) {
                total = total + values[from];
                return;
            }
            int middle = (from + to) / 2;
            invokeAll(new Sum(values, from, middle), new Sum(values, middle, to));
        }
    }

    public static void main(String[] args) {
        ForkJoinPool pool = new ForkJoinPool(2);
        pool.invoke(new Sum(new int[] {20, 22}, 0, 2));
        pool.shutdown();
        if (total != 42) {
            throw new AssertionError("total " + total);
        }
    }
}
