import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.RecursiveTask;

public class Fibonacci extends RecursiveTask<Long> {
    private static final long serialVersionUID = 1L;
    private final int n;

    public Fibonacci(int n) {
        this.n = n;
    }

    @Override
    protected Long compute() {
        if (n < 2) {
            return (long) n;
        }
        Fibonacci left = new Fibonacci(n - 1);
        left.fork();
        return new Fibonacci(n - 2).compute() + left.join();
    }

    public static void main(String[] args) {
        System.out.println(ForkJoinPool.commonPool().invoke(new Fibonacci(20)));
    }
}
