package dev.threadmark.explorer.programs;

/** Setters of two fields, and a checker that must not come between the two. */
public final class Reordered {
    private Reordered() {}

    /** Three setters. */
    public static final class Three {
        public static void main() throws InterruptedException {
            Fields.run(3);
        }
    }

    /** Thirty setters. */
    public static final class Thirty {
        public static void main() throws InterruptedException {
            Fields.run(30);
        }
    }

    private static final class Fields {
        private static volatile int first;
        private static volatile int second;

        private static void set() {
            first = 1;
            second = 1;
        }

        private static void check() {
            if (first == 1 && second == 0) {
                throw new AssertionError("seen between");
            }
        }

        private static void run(int setters) throws InterruptedException {
            Thread[] threads = new Thread[setters + 1];
            for (int i = 0; i < threads.length; i++) {
                threads[i] = new Thread(i < setters ? Fields::set : Fields::check);
                threads[i].start();
            }
            for (Thread thread : threads) {
                thread.join();
            }
        }
    }
}
