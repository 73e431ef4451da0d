import java.util.concurrent.Semaphore;

public class Main {
    static class Player extends Thread {
        private final Semaphore mine, other;
        private final StringBuilder out;

        Player(String name, Semaphore mine, Semaphore other, StringBuilder out) {
            super(name);
            this.mine = mine;
            this.other = other;
            this.out = out;
        }

        @Override
        public void run() {
            try {
                for (int i = 0; i < 3; i++) {
                    mine.acquire();
                    out.append(getName()).append(' ');
                    other.release();
                }
            } catch (InterruptedException e) {
                interrupt();
            }
        }
    }

    public static void main(String[] args) throws InterruptedException {
        Semaphore a = new Semaphore(1), b = new Semaphore(0);
        StringBuilder out = new StringBuilder();
        Player ping = new Player("ping", a, b, out), pong = new Player("pong", b, a, out);
        pong.start();
        ping.start();
        ping.join();
        pong.join();
        if (!out.toString().equals("ping pong ping pong ping pong ")) throw new AssertionError(out);
    }
}
