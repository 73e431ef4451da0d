import java.util.concurrent.locks.Lock;

final class ParametersMixed {
    static int moves;

    static void both(Lock a, Lock b, Runnable r) {
        a.lock(); // also LK01
        try {
            r.run();
        } finally {
            b.unlock(); // flag, also LK02
        }
    }
}
