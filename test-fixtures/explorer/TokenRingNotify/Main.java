/** Three threads pass a token round; notify may wake a thread whose turn it is not. */
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
        Main.class.notify();
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
    }
}
