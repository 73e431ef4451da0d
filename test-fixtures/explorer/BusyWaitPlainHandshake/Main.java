public class Main {
    static boolean ready;
    static boolean done;
    static int data;

    public static void main(String[] args) throws InterruptedException {
        Thread t = new Thread(() -> {
            while (!ready) {
                try {
                    Thread.sleep(1);
                } catch (InterruptedException e) {
                    return;
                }
            }
            data = data * 2;
            done = true;
        });
        t.start();
        data = 21;
        ready = true;
        while (!done) {
            Thread.onSpinWait();
        }
        if (data != 42) throw new AssertionError(data);
    }
}
