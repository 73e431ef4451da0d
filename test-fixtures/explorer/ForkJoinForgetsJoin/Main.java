import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.RecursiveAction;

/** Forks the left half and never joins it. */
public class Main {
    static class Fill extends RecursiveAction {
        final int[] data;
        final int from;
        final int to;

        Fill(int[] data, int from, int to) {
            this.data = data;
            this.from = from;
            this.to = to;
        }

        @Override
        protected void compute() {
            if (to - from == 1) {
                data[from] = from + 1;
                return;
            }
            int middle = (from + to) / 2;
            new Fill(data, from, middle).fork();
            new Fill(data, middle, to).compute();
        }
    }

    public static void main(String[] args) {
        int[] data = new int[2];
        new ForkJoinPool(2).invoke(new Fill(data, 0, 2));
        if (data[0] != 1 || data[1] != 2) {
            throw new AssertionError(data[0] + " " + data[1]);
        }
    }
}
