package exercises.locking;

import java.util.ArrayList;
import java.util.List;

public class SharedBalance {
    private static final List<String> SEEN = new ArrayList<>();
    private int balance;

    public SharedBalance(int initial) {
        SEEN.add(getClass().getName());
        balance = initial;
    }

    protected void change(int n) {
        balance += n;
        balance -= n;
    }

    public void runThread(int n, int iterations) {
        throw new IllegalStateException("seen " + SEEN);
    }

    public int runBoth(int a, int b, int iterations) throws InterruptedException {
        Thread one = new Thread(() -> runThread(a, iterations));
        Thread two = new Thread(() -> runThread(b, iterations));
        one.start();
        two.start();
        one.join();
        two.join();
        return balance();
    }

    public int balance() {
        throw new IllegalStateException("seen " + SEEN);
    }
}
