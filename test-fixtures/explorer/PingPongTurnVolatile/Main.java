/** Two threads take turns twice by a volatile number that only the one whose turn it is changes. */
public class Main {
    static volatile int turn;
    static final StringBuilder said = new StringBuilder();

    static void say(int me, String word) {
        for (int i = 0; i < 2; i++) {
            while (turn % 2 != me) {
                Thread.yield();
            }
            said.append(word);
            turn++;
        }
    }

    public static void main(String[] args) throws Exception {
        Thread ping = new Thread(() -> say(0, "ping"));
        Thread pong = new Thread(() -> say(1, "pong"));
        ping.start();
        pong.start();
        ping.join();
        pong.join();
        if (!said.toString().equals("pingpongpingpong")) {
            throw new AssertionError(said.toString());
        }
    }
}
