import java.util.concurrent.ConcurrentSkipListSet;

/** pollFirst takes the element or null in one step. */
public class Main {
    static final ConcurrentSkipListSet<Integer> SET = new ConcurrentSkipListSet<>();
    static String result = "";

    public static void main(String[] args) throws Exception {
        Integer[] taken = new Integer[1];
        SET.add(1);
        Thread remover = new Thread(() -> taken[0] = SET.pollFirst(), "remover");
        remover.start();
        Integer mine = SET.pollFirst();
        remover.join();
        result = mine + "," + taken[0];
        if ((mine == null) == (taken[0] == null)) {
            throw new AssertionError("taken " + result);
        }
    }
}
