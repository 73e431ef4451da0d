import java.util.ArrayList;
import java.util.List;

class MethodHandedOverGoesOn {
    private final List<String> lines = new ArrayList<>();

    Thread start() {
        Thread thread = new Thread(this::writeSlowly);
        thread.start();
        return thread;
    }

    private void writeSlowly() {
        try {
            Thread.sleep(1_000);
        } catch (InterruptedException e) { // flag
            lines.add("interrupted");
        }
        lines.add("done");
    }
}
