package dev.threadmark.explorer.models;

import dev.threadmark.explorer.run.Execution;
import dev.threadmark.explorer.run.Kind;
import dev.threadmark.explorer.run.Op;
import dev.threadmark.explorer.run.Strand;
import dev.threadmark.explorer.run.Sync;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** A {@link CountDownLatch} under the scheduler's control. */
public class ControlledCountDownLatch extends CountDownLatch {
    private final Sync sync = new Sync("latch", this);
    private final Op countDown = new Op(sync, Kind.WRITE, "count down");
    private final Op await = new Await();
    private long count;

    /** Like {@link CountDownLatch#CountDownLatch(int)}. */
    public ControlledCountDownLatch(int count) {
        super(count);
        this.count = count;
    }

    @Override
    public void await() throws InterruptedException {
        Execution run = Execution.running();
        run.performInterruptibly(await);
        sync.acquire(run.self());
    }

    @Override
    public boolean await(long timeout, TimeUnit unit) throws InterruptedException {
        Execution run = Execution.running();
        boolean open = run.performTimed(await, unit.toNanos(timeout));
        if (open) {
            sync.acquire(run.self());
        }
        return open;
    }

    @Override
    public void countDown() {
        Execution run = Execution.current();
        if (run != null) {
            run.perform(countDown);
            count = Math.max(0, count - 1);
            sync.release(run.self());
        }
    }

    @Override
    public long getCount() {
        Execution run = Execution.running();
        run.perform(new Op(sync, Kind.READ, "read"));
        sync.acquire(run.self());
        return count;
    }

    @Override
    public String toString() {
        return Texts.of(this, "[Count = " + count + "]");
    }

    private final class Await extends Op {
        Await() {
            super(sync, Kind.READ, "await");
        }

        @Override
        public boolean ready(Strand strand) {
            return count == 0;
        }
    }
}
