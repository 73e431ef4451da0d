public class FactoryGivesSharedMonitor {
    private static final Object SHARED = new Object();

    static class Printer {
        private final Object monitor;
        private static int lines;

        Printer(Object monitor) {
            this.monitor = monitor;
        }

        void print(String s) {
            synchronized (monitor) {
                lines++;
                System.out.println(s);
            }
        }
    }

    static Printer make() {
        return new Printer(SHARED);
    }

    public static void main(String[] args) {
        Printer a = make();
        Printer b = make();
        new Thread(() -> a.print("a")).start();
        new Thread(() -> b.print("b")).start();
    }
}
