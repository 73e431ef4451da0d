/** A subclass of Thread whose run() updates a static field without a lock. */
public class Main {
    static int total;

    static class Adder extends Thread {
        @Override
        public void run() {
            total = total + 1;
        }
    }

    public static void main(String[] args) throws Exception {
        Adder a = new Adder();
        Adder b = new Adder();
        a.start();
        b.start();
        a.join();
        b.join();
        if (total != 2) {
            throw new AssertionError("total " + total);
        }
    }
}
