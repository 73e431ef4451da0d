import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Tables that an enum and an interface make once, first used by two threads. */
public class Main {
    enum Mode {
        ON,
        OFF;

        private static final Map<String, Mode> BY_NAME = new HashMap<>();

        static {
            for (Mode mode : values()) {
                BY_NAME.put(mode.name(), mode);
            }
        }
    }

    interface Names {
        List<String> ALL = new ArrayList<>(List.of("ON", "OFF"));
    }

    static void look(int index) {
        Mode mode = Mode.BY_NAME.get(Names.ALL.get(index));
        if (mode.ordinal() != index) {
            throw new AssertionError(mode);
        }
    }

    public static void main(String[] args) throws Exception {
        Thread a = new Thread(() -> look(0), "a");
        Thread b = new Thread(() -> look(1), "b");
        a.start();
        b.start();
        a.join();
        b.join();
    }
}
