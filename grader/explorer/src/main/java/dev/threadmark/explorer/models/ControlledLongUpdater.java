package dev.threadmark.explorer.models;

import dev.threadmark.explorer.run.AtomicAccess;
import dev.threadmark.explorer.run.Execution;
import dev.threadmark.explorer.run.Variable;
import java.lang.invoke.VarHandle;
import java.util.concurrent.atomic.AtomicLongFieldUpdater;

/** An {@link AtomicLongFieldUpdater} whose accesses are synchronising steps on the field. */
final class ControlledLongUpdater<T> extends AtomicLongFieldUpdater<T> {
    private final UpdatedField field;
    private final VarHandle handle;

    ControlledLongUpdater(UpdatedField field) {
        this.field = field;
        handle = field.handle();
    }

    @Override
    public long get(T owner) {
        Execution run = Execution.running();
        AtomicAccess.read(run, variable(run, owner), true);
        return Atomics.value((long) handle.getVolatile(owner));
    }

    @Override
    public void set(T owner, long value) {
        Execution run = Execution.running();
        AtomicAccess.write(run, variable(run, owner), true);
        handle.setVolatile(owner, value);
    }

    @Override
    public void lazySet(T owner, long value) {
        set(owner, value);
    }

    @Override
    public long getAndSet(T owner, long value) {
        update(owner, "get and set");
        return Atomics.value((long) handle.getAndSet(owner, value));
    }

    @Override
    public boolean compareAndSet(T owner, long expected, long value) {
        Execution run = Execution.running();
        AtomicAccess.attempt(run, variable(run, owner), "compare and set");
        return Atomics.changed(handle.compareAndSet(owner, expected, value));
    }

    @Override
    public boolean weakCompareAndSet(T owner, long expected, long value) {
        return compareAndSet(owner, expected, value);
    }

    @Override
    public long getAndAdd(T owner, long delta) {
        update(owner, "add");
        return Atomics.value((long) handle.getAndAdd(owner, delta));
    }

    @Override
    public long addAndGet(T owner, long delta) {
        return getAndAdd(owner, delta) + delta;
    }

    @Override
    public long getAndIncrement(T owner) {
        return getAndAdd(owner, 1);
    }

    @Override
    public long getAndDecrement(T owner) {
        return getAndAdd(owner, -1);
    }

    @Override
    public long incrementAndGet(T owner) {
        return addAndGet(owner, 1);
    }

    @Override
    public long decrementAndGet(T owner) {
        return addAndGet(owner, -1);
    }

    private void update(T owner, String action) {
        Execution run = Execution.running();
        AtomicAccess.update(run, variable(run, owner), action);
    }

    private Variable variable(Execution run, T owner) {
        return AtomicAccess.field(run, owner, field.number());
    }

    @Override
    public String toString() {
        return Texts.of(this);
    }
}
