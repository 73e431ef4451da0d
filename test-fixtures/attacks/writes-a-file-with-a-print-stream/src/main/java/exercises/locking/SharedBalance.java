package exercises.locking;

import java.io.FileNotFoundException;
import java.io.PrintStream;

public class SharedBalance {
    private int balance;

    public SharedBalance(int initial) {
        balance = initial;
        try (PrintStream out = new PrintStream("/tmp/threadmark-attack-canary")) {
            out.print("here");
        } catch (FileNotFoundException e) {
            throw new IllegalStateException(e);
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
