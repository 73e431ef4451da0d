import java.util.concurrent.locks.ReentrantLock;

public class BreakOutOfLoopWithLock {
    private static final ReentrantLock LOCK = new ReentrantLock();
    private static int ticketsLeft = 20;

    static void sell() {
        while (true) {
            LOCK.lock(); // flag
            if (ticketsLeft == 0) {
                break;
            }
            ticketsLeft--;
            LOCK.unlock();
        }
        System.out.println("sold out");
    }

    public static void main(String[] args) {
        new Thread(BreakOutOfLoopWithLock::sell).start();
        new Thread(BreakOutOfLoopWithLock::sell).start();
    }
}
