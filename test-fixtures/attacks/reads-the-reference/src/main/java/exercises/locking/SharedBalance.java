package exercises.locking;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

public class SharedBalance {
    private int balance;

    public SharedBalance(int initial) {
        balance = initial;
        try {
            throw new IllegalStateException(Files.readString(Path.of("reference/locking/rubric.json")));
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
