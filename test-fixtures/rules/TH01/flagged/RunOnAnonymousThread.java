public class RunOnAnonymousThread {
    void go() {
        new Thread() {
            @Override
            public void run() {
                System.out.println("counting");
            }
        }.run(); // flag
    }
}
