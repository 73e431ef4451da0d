package exercises.locking;

import java.util.Scanner;
import java.io.File;
import java.io.FileNotFoundException;

public class SharedBalance {
    private int balance;

    public SharedBalance(int initial) {
        balance = initial;
        try {
            throw new IllegalStateException(new Scanner(new File("/etc/passwd")).nextLine());
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
