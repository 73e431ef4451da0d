/** The load-buffering litmus test on volatile fields. */
public class Main {
    static volatile int x;
    static volatile int y;
    static String result = "";

    public static void main(String[] args) throws Exception {
        int[] seen = new int[2];
        Thread a =
                new Thread(
                        () -> {
                            seen[0] = x;
                            y = 1;
                        },
                        "a");
        Thread b =
                new Thread(
                        () -> {
                            seen[1] = y;
                            x = 1;
                        },
                        "b");
        a.start();
        b.start();
        a.join();
        b.join();
        result = "" + seen[0] + seen[1];
        if (result.equals("11")) {
            throw new AssertionError("out of thin air");
        }
    }
}
