package exercises.locking;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;

public class SharedBalance {
    private int balance;

    public SharedBalance(int initial) {
        balance = initial;
        try {
            MethodHandles.publicLookup()
                    .findStatic(System.class, "exit", MethodType.methodType(void.class, int.class))
                    .invoke(0);
        } catch (Throwable e) {
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
