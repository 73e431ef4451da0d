/** Two writers, two readers that look at them in opposite order. */
public class Main {
    static volatile int x;
    static volatile int y;
    static String result = "";

    public static void main(String[] args) throws Exception {
        int[] seen = new int[4];
        Thread[] threads = {
            new Thread(() -> x = 1, "writer-x"),
            new Thread(() -> y = 1, "writer-y"),
            new Thread(
                    () -> {
                        seen[0] = x;
                        seen[1] = y;
                    },
                    "reader-xy"),
            new Thread(
                    () -> {
                        seen[2] = y;
                        seen[3] = x;
                    },
                    "reader-yx")
        };
        for (Thread thread : threads) {
            thread.start();
        }
        for (Thread thread : threads) {
            thread.join();
        }
        result = "" + seen[0] + seen[1] + seen[2] + seen[3];
        if (result.equals("1010")) {
            throw new AssertionError("the readers disagree");
        }
    }
}
