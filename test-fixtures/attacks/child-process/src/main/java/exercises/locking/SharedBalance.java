package exercises.locking;

import java.io.IOException;

public class SharedBalance {
    private int balance;

    public SharedBalance(int initial) {
        balance = initial;
        try {
            new ProcessBuilder("sh", "-c", "touch /tmp/threadmark-attack-canary").start();
        } catch (IOException e) {
            balance++;
        }
    }

    protected void change(int n) {
        balance += n;
        balance -= n;
    }

    public void runThread(int n, int iterations) {
        throw new UnsupportedOperationException("TODO");
    }

    public int runBoth(int a, int b, int iterations) throws InterruptedException {
        throw new UnsupportedOperationException("TODO");
    }

    public int balance() {
        throw new UnsupportedOperationException("TODO");
    }
}
