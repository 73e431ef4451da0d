public class InitThenStartThreads {
    private static int[] data;
    private static int sum;
    private static final Object lock = new Object();

    public static void main(String[] args) throws Exception {
        data = new int[100];
        for (int i = 0; i < 100; i++) data[i] = i;
        Thread a = new Thread(() -> add(0, 50));
        Thread b = new Thread(() -> add(50, 100));
        a.start();
        b.start();
        a.join();
        b.join();
        System.out.println(sum);
    }

    static void add(int from, int to) {
        int s = 0;
        for (int i = from; i < to; i++) s += data[i];
        synchronized (lock) {
            sum += s;
        }
    }
}
