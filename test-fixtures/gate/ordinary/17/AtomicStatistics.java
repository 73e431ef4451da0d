import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.DoubleAdder;
import java.util.concurrent.atomic.LongAccumulator;
import java.util.concurrent.atomic.LongAdder;

public class AtomicStatistics {
    private final LongAdder count = new LongAdder();
    private final DoubleAdder sum = new DoubleAdder();
    private final LongAccumulator max = new LongAccumulator(Long::max, Long.MIN_VALUE);
    private final AtomicLong last = new AtomicLong();

    public void add(long value) {
        count.increment();
        sum.add(value);
        max.accumulate(value);
        last.updateAndGet(old -> old ^ value);
    }

    @Override
    public String toString() {
        return String.format("%d values, mean %.2f, max %d, last %x",
                count.sum(), sum.sum() / Math.max(1, count.sum()), max.get(), last.get());
    }
}
