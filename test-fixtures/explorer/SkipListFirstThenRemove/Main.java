import java.util.concurrent.ConcurrentSkipListSet;

/** isEmpty and first are atomic, the pair is not. */
public class Main {
    static final ConcurrentSkipListSet<Integer> SET = new ConcurrentSkipListSet<>();

    public static void main(String[] args) throws Exception {
        SET.add(1);
        Thread remover = new Thread(SET::pollFirst, "remover");
        remover.start();
        if (!SET.isEmpty()) {
            SET.first();
        }
        remover.join();
    }
}
