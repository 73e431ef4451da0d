import java.util.concurrent.Semaphore;

public class Main {
    static final Semaphore tobacco = new Semaphore(0);
    static final Semaphore paper = new Semaphore(0);
    static final Semaphore match = new Semaphore(0);

    static Thread smoker(String name, Semaphore first, Semaphore second) {
        Thread t = new Thread(() -> {
            first.acquireUninterruptibly();
            second.acquireUninterruptibly();
            System.out.println(name + " smokes");
        }, name);
        return t;
    }

    public static void main(String[] args) throws InterruptedException {
        Thread withMatch = smoker("match", tobacco, paper);
        Thread withPaper = smoker("paper", tobacco, match);
        withMatch.start();
        withPaper.start();
        tobacco.release();
        paper.release();
        withMatch.join();
        tobacco.release();
        match.release();
        withPaper.join();
    }
}
