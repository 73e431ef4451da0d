import java.util.stream.IntStream;

public class MatrixMultiply {
    public static double[][] multiply(double[][] a, double[][] b) throws InterruptedException {
        int n = a.length;
        double[][] c = new double[n][b[0].length];
        Thread[] threads = new Thread[Runtime.getRuntime().availableProcessors()];
        for (int t = 0; t < threads.length; t++) {
            final int id = t;
            threads[t] = new Thread(() -> {
                for (int i = id; i < n; i += threads.length) {
                    for (int j = 0; j < c[i].length; j++) {
                        int row = i;
                        int column = j;
                        c[i][j] = IntStream.range(0, b.length)
                                .mapToDouble(k -> a[row][k] * b[k][column]).sum();
                    }
                }
            });
            threads[t].start();
        }
        for (Thread thread : threads) {
            thread.join();
        }
        return c;
    }
}
