public class Main {
    static class Holder {
        private int n;
        Holder(int n) { this.n = n; }
        void assertSanity() {
            if (n != n) throw new AssertionError("This statement is false.");
        }
    }

    static Holder holder;

    public static void main(String[] args) throws InterruptedException {
        Thread t = new Thread(() -> {
            Holder h = holder;
            if (h != null) h.assertSanity();
        });
        t.start();
        holder = new Holder(42);
        t.join();
    }
}
