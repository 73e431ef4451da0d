/** A daemon writes its result while main goes on. */
public class Main {
    static int result;

    public static void main(String[] args) throws Exception {
        Thread helper = new Thread(() -> result = 7);
        helper.setDaemon(true);
        helper.start();
        Thread.sleep(10);
        if (result != 7) {
            throw new AssertionError("result " + result);
        }
    }
}
