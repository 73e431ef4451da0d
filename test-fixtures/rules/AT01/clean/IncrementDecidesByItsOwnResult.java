import java.util.concurrent.atomic.AtomicInteger;

public class IncrementDecidesByItsOwnResult {
    private final AtomicInteger next = new AtomicInteger();
    private final int limit;

    public IncrementDecidesByItsOwnResult(int limit) {
        this.limit = limit;
    }

    public int take() {
        int mine = next.getAndIncrement();
        return mine < limit ? mine : -1;
    }
}
