import java.util.concurrent.locks.*;

public class OddAndEvenTakeTurns implements Runnable {
    private final int id;
    private final Lock left, right;

    OddAndEvenTakeTurns(int id, Lock l, Lock r) {
        this.id = id;
        left = l;
        right = r;
    }

    public void run() {
        if (id % 2 == 0) {
            eat(left, right);
        } else {
            eat(right, left);
        }
    }

    private void eat(Lock a, Lock b) {
        a.lock();
        try {
            b.lock();
            try {
                System.out.println("eats");
            } finally {
                b.unlock();
            }
        } finally {
            a.unlock();
        }
    }
}
