import java.util.Collections;
import java.util.List;
import java.util.ArrayList;

/** Who sleeps for longer may still go on first; every order is seen. */
public class Main {
    static String result;

    static Thread sleeper(List<String> woken, String name, long millis) {
        return new Thread(
                () -> {
                    try {
                        Thread.sleep(millis);
                    } catch (InterruptedException e) {
                        throw new IllegalStateException(e);
                    }
                    woken.add(name);
                });
    }

    public static void main(String[] args) throws Exception {
        List<String> woken = Collections.synchronizedList(new ArrayList<>());
        Thread one = sleeper(woken, "one", 1_000);
        Thread two = sleeper(woken, "two", 2_000);
        one.start();
        two.start();
        one.join();
        two.join();
        result = String.join(",", woken);
    }
}
