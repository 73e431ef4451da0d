import java.util.concurrent.locks.ReentrantLock;

class TwoObjectsByTieBreak {
    static class Acc {
        final ReentrantLock lock = new ReentrantLock();
        final int no;
        int cents;

        Acc(int no) {
            this.no = no;
        }
    }

    void transfer(final Acc a, final Acc b, int n) {
        final Acc first;
        final Acc second;
        if (a.no < b.no) {
            first = a;
            second = b;
        } else {
            first = b;
            second = a;
        }
        first.lock.lock();
        try {
            second.lock.lock();
            try {
                a.cents -= n;
                b.cents += n;
            } finally {
                second.lock.unlock();
            }
        } finally {
            first.lock.unlock();
        }
    }
}
