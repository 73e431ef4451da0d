import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.ReentrantLock;

public class PerObjectLockForOwnState {
    static class Room {
        private final ReentrantLock lock = new ReentrantLock();
        private final List<String> people = new ArrayList<>();

        void enter(String p) {
            lock.lock();
            try {
                people.add(p);
            } finally {
                lock.unlock();
            }
        }

        int size() {
            lock.lock();
            try {
                return people.size();
            } finally {
                lock.unlock();
            }
        }
    }

    public static void main(String[] args) throws InterruptedException {
        Room[] rooms = {new Room(), new Room()};
        Thread[] ts = new Thread[6];
        for (int i = 0; i < ts.length; i++) {
            Room r = rooms[i % 2];
            String name = "p" + i;
            ts[i] = new Thread(() -> r.enter(name));
            ts[i].start();
        }
        for (Thread t : ts) {
            t.join();
        }
        System.out.println(rooms[0].size() + " " + rooms[1].size());
    }
}
