import java.util.concurrent.Semaphore;

public class SemaphoreMixedUp {
    private final Semaphore readers = new Semaphore(5);
    private final Semaphore writers = new Semaphore(1);
    private String page = "";

    public void write(String text) throws InterruptedException {
        writers.acquire(); // also LK01
        try {
            page = text;
        } finally {
            readers.release(); // flag, also LK02
        }
    }

    public void read(Runnable body) throws InterruptedException {
        readers.acquire();
        try {
            body.run();
        } finally {
            readers.release();
        }
    }
}
