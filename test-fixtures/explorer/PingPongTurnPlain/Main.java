/** Two threads take turns by a plain number. */
public class Main {
    static int turn;
    static final StringBuilder said = new StringBuilder();

    static void say(int me, String word) {
        while (turn % 2 != me) {
            Thread.yield();
        }
        said.append(word);
        turn++;
    }

    public static void main(String[] args) throws Exception {
        Thread ping = new Thread(() -> say(0, "ping"));
        Thread pong = new Thread(() -> say(1, "pong"));
        ping.start();
        pong.start();
        ping.join();
        pong.join();
    }
}
