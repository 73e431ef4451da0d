// flag
// requires void runThread(int, int)
// requires int balance()
public class MethodRenamed {
    private int balance;

    public synchronized void runThreads(int n, int iterations) {
        for (int i = 0; i < iterations; i++) {
            balance += n;
        }
    }

    public synchronized int balance() {
        return balance;
    }
}
