import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

class LabelledBreakInFinallyScope {
    private final Lock lock = new ReentrantLock();
    private int found = -1;

    void find(String[][] table, String wanted) {
        outer:
        for (int i = 0; i < table.length; i++) {
            lock.lock();
            try {
                for (String cell : table[i]) {
                    if (cell.equals(wanted)) {
                        found = i;
                        break outer;
                    }
                    if (cell.isEmpty()) {
                        continue outer;
                    }
                }
            } finally {
                lock.unlock();
            }
        }
    }
}
