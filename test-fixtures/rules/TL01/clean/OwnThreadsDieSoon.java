public class OwnThreadsDieSoon {
    private static final ThreadLocal<StringBuilder> BUFFER = new ThreadLocal<>();

    public static void main(String[] args) throws InterruptedException {
        Thread[] ts = new Thread[2];
        for (int i = 0; i < ts.length; i++) {
            final int id = i;
            ts[i] = new Thread(() -> {
                BUFFER.set(new StringBuilder("t" + id));
                BUFFER.get().append("!");
                System.out.println(BUFFER.get());
            });
            ts[i].start();
        }
        for (Thread t : ts) {
            t.join();
        }
    }
}
