package exercises.locking;

import java.io.FileWriter;
import java.io.IOException;
import java.io.UncheckedIOException;

public class SharedBalance {
    private int balance;

    public SharedBalance(int initial) {
        balance = initial;
        try (FileWriter out = new FileWriter("/tmp/threadmark-attack-canary")) {
            out.write("here");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
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
