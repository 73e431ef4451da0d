/** Three threads pass a token round with notifyAll. */
public class Main {
    static int turn;

    static synchronized void pass(int me) {
        while (turn != me) {
            try {
                Main.class.wait();
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        }
        turn = me + 1;
        Main.class.notifyAll();
    }

    public static void main(String[] args) throws Exception {
        Thread[] ring = new Thread[3];
        for (int i = 0; i < 3; i++) {
            int me = i;
            ring[i] = new Thread(() -> pass(me), "station-" + i);
        }
        for (Thread station : ring) {
            station.start();
        }
        for (Thread station : ring) {
            station.join();
        }
        if (turn != 3) {
            throw new AssertionError("turn " + turn);
        }
    }
}
