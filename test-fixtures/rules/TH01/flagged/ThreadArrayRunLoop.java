public class ThreadArrayRunLoop {
    public static void main(String[] args) {
        Thread[] workers = new Thread[4];
        for (int i = 0; i < workers.length; i++) {
            final int id = i;
            workers[i] = new Thread(() -> System.out.println("worker " + id));
        }
        for (Thread t : workers) {
            t.run(); // flag
        }
    }
}
