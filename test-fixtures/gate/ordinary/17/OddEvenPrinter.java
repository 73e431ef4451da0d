public class OddEvenPrinter {
    private int turn = 1;
    private final int limit;

    public OddEvenPrinter(int limit) {
        this.limit = limit;
    }

    private synchronized void print(int parity) {
        while (turn <= limit) {
            if (turn % 2 != parity) {
                try {
                    wait();
                } catch (InterruptedException e) {
                    return;
                }
                continue;
            }
            System.out.println(Thread.currentThread().getName() + ": " + turn++);
            notifyAll();
        }
    }

    public void start() throws InterruptedException {
        Thread odd = new Thread(() -> print(1), "odd");
        Thread even = new Thread(() -> print(0), "even");
        odd.start();
        even.start();
        odd.join();
        even.join();
    }
}
