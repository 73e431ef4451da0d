import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;

public class Main {
    static final ConcurrentMap<String, Integer> votes = new ConcurrentHashMap<>();

    static void vote(String name) {
        int n = votes.getOrDefault(name, 0);
        votes.put(name, n + 1);
    }

    public static void main(String[] args) throws InterruptedException {
        Thread a = new Thread(() -> vote("y"));
        Thread b = new Thread(() -> vote("y"));
        a.start();
        b.start();
        a.join();
        b.join();
        if (!Integer.valueOf(2).equals(votes.get("y"))) throw new AssertionError(votes);
    }
}
