import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

class LockMadeInRun implements Runnable {
    private int[] board = new int[64];

    public void run() {
        Lock l = new ReentrantLock(); // flag
        l.lock();
        try {
            board[0]++;
        } finally {
            l.unlock();
        }
    }

    public static void main(String[] args) {
        LockMadeInRun game = new LockMadeInRun();
        new Thread(game).start();
        new Thread(game).start();
    }
}
