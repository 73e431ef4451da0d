import java.util.concurrent.CopyOnWriteArrayList;

/** size and get are atomic, the pair is not. */
public class Main {
    static final CopyOnWriteArrayList<String> LIST = new CopyOnWriteArrayList<>();

    public static void main(String[] args) throws Exception {
        LIST.add("item");
        Thread remover = new Thread(LIST::clear, "remover");
        remover.start();
        if (LIST.size() > 0) {
            LIST.get(0).length();
        }
        remover.join();
    }
}
