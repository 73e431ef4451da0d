/** Names two threads before they start; each asks for its name again and again. */
public class Main {
    static Thread start(String name) {
        Thread thread =
                new Thread(
                        () -> {
                            for (int i = 0; i < 10; i++) {
                                check(Thread.currentThread().getName().equals(name));
                            }
                        });
        thread.setName(name);
        thread.start();
        return thread;
    }

    public static void main(String[] args) throws Exception {
        Thread a = start("a");
        Thread b = start("b");
        check(a.getName().equals("a") && b.getName().equals("b"));
        a.join();
        b.join();
    }

    static void check(boolean right) {
        if (!right) {
            throw new AssertionError("another name");
        }
    }
}
