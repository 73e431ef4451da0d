package exercises.locking;

public class SharedBalance {
    private int balance;

    public SharedBalance(int initial) {
        balance = initial;
    }

    protected void change(int n) {
        balance += n;
        balance -= n;
    }

    public void runThread(int n, int iterations) {
        return;
    }

    public int runBoth(int a, int b, int iterations) throws InterruptedException {
        return balance;
    }

    public int balance() {
        return balance;
    }
}
