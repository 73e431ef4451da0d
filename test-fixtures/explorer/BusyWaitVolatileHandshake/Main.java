public class Main {
    static volatile int step;
    static int data;

    public static void main(String[] args) throws InterruptedException {
        Thread t = new Thread(() -> {
            while (step != 1) ;
            data = data * 2;
            step = 2;
        });
        t.start();
        data = 21;
        step = 1;
        while (step != 2) {
            Thread.yield();
        }
        if (data != 42) throw new AssertionError(data);
        t.join();
    }
}
