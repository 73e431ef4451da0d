import java.util.concurrent.LinkedBlockingDeque;

public class Main {
    public static void main(String[] args) throws InterruptedException {
        LinkedBlockingDeque<Runnable> work = new LinkedBlockingDeque<>();
        Thread worker = new Thread(() -> {
            while (true) {
                try {
                    work.takeFirst().run();
                } catch (InterruptedException e) {
                    System.out.println("interrupted?");
                }
                if (Thread.currentThread().isInterrupted()) break;
            }
        });
        worker.start();
        work.putLast(() -> System.out.println("working"));
        worker.interrupt();
        worker.join();
    }
}
