/** A daemon can be joined like any thread. */
public class Main {
    static int result;

    public static void main(String[] args) throws Exception {
        Thread helper = new Thread(() -> result = 7);
        helper.setDaemon(true);
        helper.start();
        helper.join();
        if (result != 7) {
            throw new AssertionError("result " + result);
        }
    }
}
