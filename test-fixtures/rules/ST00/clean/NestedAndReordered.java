// requires int value()
// requires void increment()
public class NestedAndReordered {
    private final Cell cell = new Cell();

    public void increment() {
        cell.add(1);
    }

    private static final class Cell {
        private int n;

        synchronized int add(int k) {
            n += k;
            return n;
        }
    }

    public int value() {
        return cell.add(0);
    }
}
