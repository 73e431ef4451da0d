import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

public class CountsDownOverWhatItTook {
    private static final int N = 8;
    private static final Lock[] LOCKS = new Lock[N];
    private final List<Lock> list = new ArrayList<>();
    private final int[] values = new int[N];

    static {
        for (int i = 0; i < N; i++) {
            LOCKS[i] = new ReentrantLock();
        }
    }

    static void withStatic(Runnable work) {
        for (int i = 0; i < N; i++) {
            LOCKS[i].lock();
        }
        try {
            work.run();
        } finally {
            for (int i = N - 1; i >= 0; i--) {
                LOCKS[i].unlock();
            }
        }
    }

    void withList(Runnable work) {
        for (int i = 0; i < list.size(); i++) {
            list.get(i).lock();
        }
        try {
            work.run();
        } finally {
            for (int i = list.size() - 1; i >= 0; i--) {
                list.get(i).unlock();
            }
        }
    }

    void outerIndex(Runnable work) {
        int i;
        for (i = 0; i < N; i++) {
            LOCKS[i].lock();
        }
        try {
            work.run();
        } finally {
            for (i = N - 1; i >= 0; i--) {
                LOCKS[i].unlock();
            }
        }
    }

    void counting(Runnable work) {
        int held = 0;
        try {
            while (held < N) {
                LOCKS[held].lock();
                held++;
            }
            work.run();
        } finally {
            while (held > 0) {
                held--;
                LOCKS[held].unlock();
            }
        }
    }

    void counting2(Runnable work) {
        int held = 0;
        try {
            for (; held < N; held++) LOCKS[held].lock();
            work.run();
        } finally {
            for (int i = held - 1; i >= 0; i--) LOCKS[i].unlock();
        }
    }

    static void given(Lock[] locks, Runnable work) {
        for (int i = 0; i < locks.length; i++) {
            locks[i].lock();
        }
        try {
            work.run();
        } finally {
            for (int i = locks.length - 1; i >= 0; i--) locks[i].unlock();
        }
    }

    static void helpers(Runnable work) {
        lockAll();
        try {
            work.run();
        } finally {
            unlockAll();
        }
    }

    private static void lockAll() {
        for (int i = 0; i < N; i++) LOCKS[i].lock();
    }

    private static void unlockAll() {
        for (int i = N - 1; i >= 0; i--) LOCKS[i].unlock();
    }
}
