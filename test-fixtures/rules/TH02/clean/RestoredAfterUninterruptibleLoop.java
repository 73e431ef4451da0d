public class RestoredAfterUninterruptibleLoop {
    static void joinUninterruptibly(Thread t) {
        boolean interrupted = false;
        try {
            while (true) {
                try {
                    t.join();
                    return;
                } catch (InterruptedException e) {
                    interrupted = true;
                }
            }
        } finally {
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }
}
