/** The store-buffering litmus test on plain fields. */
public class Main {
    static int x;
    static int y;

    public static void main(String[] args) throws Exception {
        int[] seen = new int[2];
        Thread a =
                new Thread(
                        () -> {
                            x = 1;
                            seen[0] = y;
                        },
                        "a");
        Thread b =
                new Thread(
                        () -> {
                            y = 1;
                            seen[1] = x;
                        },
                        "b");
        a.start();
        b.start();
        a.join();
        b.join();
        if (seen[0] + seen[1] == 0) {
            throw new AssertionError("neither saw the other");
        }
    }
}
