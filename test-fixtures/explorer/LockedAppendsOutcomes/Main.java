/** Two threads append twice each under a monitor. */
public class Main {
    static String result = "";

    static synchronized void append(String part) {
        result = result + part;
    }

    public static void main(String[] args) throws Exception {
        Thread a =
                new Thread(
                        () -> {
                            append("a");
                            append("a");
                        },
                        "a");
        Thread b =
                new Thread(
                        () -> {
                            append("b");
                            append("b");
                        },
                        "b");
        a.start();
        b.start();
        a.join();
        b.join();
        if (result.length() != 4) {
            throw new AssertionError("text " + result);
        }
    }
}
