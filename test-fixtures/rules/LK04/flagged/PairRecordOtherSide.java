import java.util.concurrent.locks.Lock;

record PairRecordOtherSide(Lock left, Lock right, int[] count) {
    void leftOnly() {
        left().lock(); // also LK01
        try {
            count[0]++;
        } finally {
            right().unlock(); // flag, also LK02
        }
    }
}
