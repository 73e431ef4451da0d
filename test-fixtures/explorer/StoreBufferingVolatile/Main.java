/** The store-buffering litmus test on volatile fields. */
public class Main {
    static volatile int x;
    static volatile int y;
    static String result = "";

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
        result = "" + seen[0] + seen[1];
        if (result.equals("00")) {
            throw new AssertionError("neither saw the other");
        }
    }
}
