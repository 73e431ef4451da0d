// flag
// requires void increment()
// requires int value()
public class RequiredMethodMissing {
    private int value;

    public synchronized void increment() {
        value++;
    }
}
