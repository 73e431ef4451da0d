import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.RecursiveTask;

class Sum extends RecursiveTask<Long> {
    private static final int LEAF = 2;
    private final int[] data;
    private final int from, to;

    Sum(int[] data, int from, int to) { this.data = data; this.from = from; this.to = to; }

    @Override
    protected Long compute() {
        if (to - from <= LEAF) {
            long s = 0;
            for (int i = from; i < to; i++) s += data[i];
            return s;
        }
        int mid = (from + to) >>> 1;
        Sum left = new Sum(data, from, mid);
        Sum right = new Sum(data, mid, to);
        invokeAll(left, right);
        return left.join() + right.join();
    }
}

public class Main {
    public static void main(String[] args) {
        int[] data = {3, 1, 4, 1};
        long s = ForkJoinPool.commonPool().invoke(new Sum(data, 0, data.length));
        if (s != 9) throw new AssertionError("sum " + s);
    }
}
