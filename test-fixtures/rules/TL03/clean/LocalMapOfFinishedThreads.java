import java.util.HashMap;
import java.util.Map;

public class LocalMapOfFinishedThreads {
    public static void main(String[] args) throws InterruptedException {
        Map<Thread, String> started = new HashMap<>();
        for (String name : new String[] {"ann", "bob"}) {
            Thread t = new Thread(() -> System.out.println(name), name);
            started.put(t, name);
            t.start();
        }
        for (Map.Entry<Thread, String> e : started.entrySet()) {
            e.getKey().join();
            System.out.println(e.getValue() + " is done");
        }
    }
}
