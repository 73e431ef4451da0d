public class Main {
    static final class Event {
        private boolean fired;

        synchronized void fire() {
            fired = true;
            notifyAll();
        }

        synchronized void await() {
            boolean interrupted = false;
            while (!fired) {
                try {
                    wait();
                } catch (InterruptedException e) {
                    interrupted = true;
                }
            }
            if (interrupted) Thread.currentThread().interrupt();
        }
    }

    public static void main(String[] args) throws InterruptedException {
        Event go = new Event();
        Thread w = new Thread(go::await);
        w.start();
        w.interrupt();
        go.fire();
        w.join();
        go.await();
    }
}
