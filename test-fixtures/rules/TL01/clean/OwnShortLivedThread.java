public class OwnShortLivedThread {
    private static final ThreadLocal<Integer> NUMBER = new ThreadLocal<>();

    public static void main(String[] args) {
        for (int i = 0; i < 3; i++) {
            final int n = i;
            new Thread(() -> {
                NUMBER.set(n);
                System.out.println(Thread.currentThread().getName() + " " + NUMBER.get());
            }, "thread-" + i).start();
        }
    }
}
