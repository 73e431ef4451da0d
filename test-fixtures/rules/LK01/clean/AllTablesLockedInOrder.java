import java.util.concurrent.locks.ReentrantLock;

class AllTablesLockedInOrder {
    private final ReentrantLock[] tables = new ReentrantLock[4];
    private int checks;

    AllTablesLockedInOrder() {
        for (int i = 0; i < tables.length; i++) {
            tables[i] = new ReentrantLock();
        }
    }

    void check(Runnable r) {
        for (int i = 0; i < tables.length; i++) {
            tables[i].lock();
        }
        try {
            checks++;
            r.run();
        } finally {
            for (int i = tables.length - 1; i >= 0; i--) {
                tables[i].unlock();
            }
        }
    }
}
