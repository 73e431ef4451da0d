import java.util.concurrent.CopyOnWriteArrayList;

/** Iterates over a snapshot. */
public class Main {
    static final CopyOnWriteArrayList<String> LIST = new CopyOnWriteArrayList<>();

    public static void main(String[] args) throws Exception {
        LIST.add("item");
        Thread remover = new Thread(LIST::clear, "remover");
        remover.start();
        for (String item : LIST) {
            if (item.length() != 4) {
                throw new AssertionError("item " + item);
            }
        }
        remover.join();
        if (!LIST.isEmpty()) {
            throw new AssertionError("not cleared");
        }
    }
}
