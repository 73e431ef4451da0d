import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Exchanger;

/** A filler and an emptier exchange a full for an empty list. */
public class Main {
    public static void main(String[] args) throws Exception {
        Exchanger<List<String>> exchanger = new Exchanger<>();
        Thread filler =
                new Thread(
                        () -> {
                            List<String> mine = new ArrayList<>();
                            mine.add("tea");
                            try {
                                mine = exchanger.exchange(mine);
                            } catch (InterruptedException e) {
                                throw new IllegalStateException(e);
                            }
                            mine.add("milk");
                        });
        filler.start();
        List<String> full = exchanger.exchange(new ArrayList<>());
        filler.join();
        if (!full.equals(List.of("tea"))) {
            throw new AssertionError("got " + full);
        }
    }
}
