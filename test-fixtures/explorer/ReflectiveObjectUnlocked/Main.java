/** The shared counter is made, and its method called, by reflection. */
public class Main {
    public static class Counter implements Runnable {
        int count;

        public Counter() {}

        @Override
        public void run() {
            count = count + 1;
        }
    }

    public static void main(String[] args) throws Exception {
        Counter counter = (Counter) Class.forName("Main$Counter").getConstructor().newInstance();
        Thread a = new Thread(counter, "a");
        Thread b = new Thread(counter, "b");
        a.start();
        b.start();
        a.join();
        b.join();
        if (counter.count != 2) {
            throw new AssertionError("count " + counter.count);
        }
    }
}
