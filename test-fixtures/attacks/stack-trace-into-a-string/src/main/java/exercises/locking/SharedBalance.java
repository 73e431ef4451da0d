package exercises.locking;

import java.io.PrintWriter;
import java.io.StringWriter;

public class SharedBalance {
    private int balance;

    public SharedBalance(int initial) {
        balance = initial;
        StringWriter text = new StringWriter();
        new Throwable().printStackTrace(new PrintWriter(text));
        throw new IllegalStateException(text.toString());
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
