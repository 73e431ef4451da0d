public class VolatileCounterPlusPlusPlain implements Runnable {
    private volatile int counter;

    @Override
    public void run() {
        for (int i = 0; i < 10_000; i++) {
            counter++; // flag
        }
    }

    public static void main(String[] args) throws InterruptedException {
        VolatileCounterPlusPlusPlain task = new VolatileCounterPlusPlusPlain();
        Thread a = new Thread(task);
        Thread b = new Thread(task);
        a.start();
        b.start();
        a.join();
        b.join();
        System.out.println(task.counter);
    }
}
