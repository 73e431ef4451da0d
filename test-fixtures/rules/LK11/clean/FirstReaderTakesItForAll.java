import java.util.concurrent.Semaphore;

public class FirstReaderTakesItForAll {
    private final Semaphore mutex = new Semaphore(1);
    private final Semaphore room = new Semaphore(1);
    private int readers = 0;
    private String text = "";

    String read() {
        mutex.acquireUninterruptibly();
        readers++;
        if (readers == 1) {
            room.acquireUninterruptibly();
        }
        mutex.release();
        String seen = text;
        mutex.acquireUninterruptibly();
        readers--;
        if (readers == 0) {
            room.release();
        }
        mutex.release();
        return seen;
    }

    void write(String s) {
        room.acquireUninterruptibly();
        text = s;
        room.release();
    }
}
