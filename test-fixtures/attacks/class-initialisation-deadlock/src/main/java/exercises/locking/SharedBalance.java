package exercises.locking;

public class SharedBalance {
    private static final class One {
        static int value = Two.value + 1;
    }

    private static final class Two {
        static int value = One.value + 1;
    }

    private int balance;

    public SharedBalance(int initial) {
        balance = initial;
    }

    protected void change(int n) {
        balance += n;
        balance -= n;
    }

    public void runThread(int n, int iterations) {
        balance = n > 6 ? One.value : Two.value;
        throw new IllegalStateException();
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
        return balance;
    }
}
