package exercises.locking;

import java.util.function.IntConsumer;

public class SharedBalance {
    private int balance;

    public SharedBalance(int initial) {
        balance = initial;
        IntConsumer end = System::exit;
        end.accept(0);
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
