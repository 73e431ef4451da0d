import java.util.ArrayList;
import java.util.List;

class InnerIteratorReads {
    private final List<Integer> values = new ArrayList<>();

    synchronized void add(int v) {
        values.add(v);
    }

    class Cursor {
        private int i;

        int next() {
            return values.get(i++); // flag
        }
    }
}
