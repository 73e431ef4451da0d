import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

enum EnumConstantBodyForgets {
    ONCE {
        @Override
        void run(Runnable r) {
            LOCK.lock(); // flag
            r.run();
            LOCK.unlock();
        }
    },
    TWICE {
        @Override
        void run(Runnable r) {
            LOCK.lock();
            try {
                r.run();
                r.run();
            } finally {
                LOCK.unlock();
            }
        }
    };

    private static final Lock LOCK = new ReentrantLock();

    abstract void run(Runnable r);
}
