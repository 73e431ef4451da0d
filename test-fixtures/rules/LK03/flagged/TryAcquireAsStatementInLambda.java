import java.util.concurrent.Semaphore;

class TryAcquireAsStatementInLambda {
    private final Semaphore gate = new Semaphore(2);

    Runnable task(Runnable work) {
        return () -> {
            gate.tryAcquire(); // flag
            try {
                work.run();
            } finally {
                gate.release(); // also LK02
            }
        };
    }
}
