import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;

class ViewsOfOneLocalLock {
    private final Lock write = new ReentrantReadWriteLock().writeLock();
    private final Lock reading;
    private final Lock writing;
    private int value;

    ViewsOfOneLocalLock(int value) {
        ReadWriteLock both = new ReentrantReadWriteLock();
        reading = both.readLock();
        writing = both.writeLock();
        this.value = value;
    }

    int value() {
        reading.lock();
        try {
            return value;
        } finally {
            reading.unlock();
        }
    }

    void add(int n) {
        writing.lock();
        try {
            value += n;
        } finally {
            writing.unlock();
        }
    }

    void report() {
        write.lock();
        try {
            System.out.println("one report at a time");
        } finally {
            write.unlock();
        }
    }

    public static void main(String[] args) {
        ReentrantReadWriteLock shared = new ReentrantReadWriteLock();
        Lock read = shared.readLock();
        int[] total = new int[1];
        for (int i = 0; i < 3; i++) {
            new Thread(
                            () -> {
                                read.lock();
                                try {
                                    System.out.println(total[0]);
                                } finally {
                                    read.unlock();
                                }
                            })
                    .start();
        }
    }
}
