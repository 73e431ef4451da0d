import java.util.concurrent.locks.ReentrantLock;

class UnlockInAnonymousRunnable {
    private final ReentrantLock gate = new ReentrantLock();

    void openLater() {
        gate.lock(); // also LK01
        Thread t = new Thread(new Runnable() {
            @Override
            public void run() {
                System.out.println("gate opens");
                gate.unlock(); // flag, also LK02
            }
        });
        t.start();
    }
}
