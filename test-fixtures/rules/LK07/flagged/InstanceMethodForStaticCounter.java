public class InstanceMethodForStaticCounter extends Thread {
    private static int counter = 0;

    private synchronized void increment() { // flag
        counter++; // also LK11
    }

    @Override
    public void run() {
        for (int i = 0; i < 1000; i++) {
            increment();
        }
    }

    public static void main(String[] args) {
        new InstanceMethodForStaticCounter().start();
        new InstanceMethodForStaticCounter().start();
    }
}
