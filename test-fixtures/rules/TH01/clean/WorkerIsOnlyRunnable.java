public class WorkerIsOnlyRunnable {
    static class Worker implements Runnable {
        @Override
        public void run() {
            System.out.println(Thread.currentThread().getName());
        }
    }

    public static void main(String[] args) {
        Worker worker = new Worker();
        new Thread(worker).start();
        worker.run();
    }
}
