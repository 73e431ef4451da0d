package dev.threadmark.explorer.programs;

/** Programs of two threads whose schedules can be counted by hand. */
public final class Delayed {
    private Delayed() {}

    private static void check(boolean holds, String otherwise) {
        if (!holds) {
            throw new AssertionError(otherwise);
        }
    }

    /** Each thread has one step on its own variable. */
    public static final class OneStepEach {
        private static volatile int mine;
        private static volatile int others;

        public static void main() throws InterruptedException {
            Thread other = new Thread(() -> others = 1);
            other.start();
            mine = 1;
            other.join();
        }
    }

    /** Main has three steps, and nobody else is there. */
    public static final class Alone {
        private static volatile int steps;

        public static void main() {
            steps = 1;
            steps = 2;
            steps = 3;
        }
    }

    /** Wrong when the other thread goes before main's only step: one delay. */
    public static final class WrongByOne {
        private static volatile int flag;

        public static void main() throws InterruptedException {
            Thread other = new Thread(() -> check(flag == 1, "too early"));
            other.start();
            flag = 1;
            other.join();
        }
    }

    /**
     * Wrong when the other thread goes between main's steps and main between the other's: two
     * delays.
     */
    public static final class WrongByTwo {
        private static volatile int number;

        public static void main() throws InterruptedException {
            Thread other =
                    new Thread(
                            () -> {
                                int first = number;
                                int second = number;
                                check(first != 1 || second != 2, "seen between");
                            });
            other.start();
            number = 1;
            number = 2;
            other.join();
        }
    }
}
