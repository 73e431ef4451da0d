import java.util.Arrays;
import java.util.Comparator;
import java.util.concurrent.locks.ReentrantLock;

public class SortedCopyOfTwoLocks {
    static class Box {
        final long id;
        final ReentrantLock lock = new ReentrantLock();
        int content;

        Box(long id) {
            this.id = id;
        }
    }

    static void pour(Box a, Box b, int n) {
        Box[] order = {a, b};
        Arrays.sort(order, Comparator.comparingLong(x -> x.id));
        order[0].lock.lock();
        try {
            order[1].lock.lock();
            try {
                a.content -= n;
                b.content += n;
            } finally {
                order[1].lock.unlock();
            }
        } finally {
            order[0].lock.unlock();
        }
    }
}
