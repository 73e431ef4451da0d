/** Each thread counts in a field of its own; main adds them up after join. */
public class Main {
    static class Adder extends Thread {
        int count;

        @Override
        public void run() {
            count = count + 1;
        }
    }

    public static void main(String[] args) throws Exception {
        Adder a = new Adder();
        Adder b = new Adder();
        a.start();
        b.start();
        a.join();
        b.join();
        if (a.count + b.count != 2) {
            throw new AssertionError("total " + (a.count + b.count));
        }
    }
}
