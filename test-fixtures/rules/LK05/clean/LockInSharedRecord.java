import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

public class LockInSharedRecord {
    record Shared(Lock lock, List<String> lines) {
        Shared() {
            this(new ReentrantLock(), new ArrayList<>());
        }

        void add(String line) {
            lock.lock();
            try {
                lines.add(line);
            } finally {
                lock.unlock();
            }
        }
    }

    public static void main(String[] args) {
        Shared shared = new Shared();
        for (String name : List.of("ann", "bob")) {
            new Thread(() -> shared.add(name)).start();
        }
    }
}
