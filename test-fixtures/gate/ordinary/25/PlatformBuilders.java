import java.util.concurrent.ThreadFactory;

public class PlatformBuilders {
    public static void run(Runnable body) throws InterruptedException {
        ThreadFactory factory = Thread.ofPlatform().name("worker-", 1).daemon(true).priority(4).factory();
        Thread thread = factory.newThread(body);
        thread.start();
        thread.join();
        Thread unstarted = Thread.ofPlatform().stackSize(1 << 16)
                .uncaughtExceptionHandler((t, e) -> System.err.println(e)).unstarted(body);
        unstarted.start();
        unstarted.join();
    }
}
