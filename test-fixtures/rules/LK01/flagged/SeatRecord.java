import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

class Cinema {
    public static void main(String[] args) throws InterruptedException {
        SeatRecord seats = new SeatRecord(new ReentrantLock(), new boolean[40]);
        Thread a = new Thread(() -> System.out.println(seats.take(3)));
        Thread b = new Thread(() -> System.out.println(seats.take(3)));
        a.start();
        b.start();
        a.join();
        b.join();
    }
}

record SeatRecord(Lock lock, boolean[] taken) {
    boolean take(int seat) {
        lock.lock(); // flag
        boolean free = !taken[seat];
        taken[seat] = true;
        lock.unlock();
        return free;
    }
}
