public class ThreadSubclassSetsItsOwn extends Thread {
    private static final ThreadLocal<StringBuilder> TEXT = new ThreadLocal<>();

    @Override
    public void run() {
        TEXT.set(new StringBuilder());
        for (int i = 0; i < 5; i++) {
            TEXT.get().append(i);
        }
        System.out.println(TEXT.get());
    }

    public static void main(String[] args) {
        new ThreadSubclassSetsItsOwn().start();
        new ThreadSubclassSetsItsOwn().start();
    }
}
