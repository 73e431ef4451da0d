import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

public class ThreadLambdaPrintsHolding {
    static int counter = 0;

    public static void main(String[] args) throws InterruptedException {
        Lock lock = new ReentrantLock();
        Runnable task =
                () -> {
                    for (int i = 0; i < 1000; i++) {
                        lock.lock(); // flag
                        counter++;
                        System.out.println(Thread.currentThread().getName() + " " + counter);
                        lock.unlock();
                    }
                };
        Thread a = new Thread(task);
        Thread b = new Thread(task);
        a.start();
        b.start();
        a.join();
        b.join();
    }
}
