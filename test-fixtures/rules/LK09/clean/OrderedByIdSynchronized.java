public class OrderedByIdSynchronized {
    private final long number;
    private long cents;

    OrderedByIdSynchronized(long number) {
        this.number = number;
    }

    void transferTo(OrderedByIdSynchronized other, long n) {
        OrderedByIdSynchronized a = this;
        OrderedByIdSynchronized b = other;
        if (a.number > b.number) {
            a = other;
            b = this;
        }
        synchronized (a) {
            synchronized (b) {
                cents -= n;
                other.cents += n;
            }
        }
    }
}
