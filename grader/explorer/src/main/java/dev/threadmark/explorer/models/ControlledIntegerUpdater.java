package dev.threadmark.explorer.models;

import dev.threadmark.explorer.run.AtomicAccess;
import dev.threadmark.explorer.run.Execution;
import dev.threadmark.explorer.run.Variable;
import java.lang.invoke.VarHandle;
import java.util.concurrent.atomic.AtomicIntegerFieldUpdater;

/** An {@link AtomicIntegerFieldUpdater} whose accesses are synchronising steps on the field. */
final class ControlledIntegerUpdater<T> extends AtomicIntegerFieldUpdater<T> {
    private final UpdatedField field;
    private final VarHandle handle;

    ControlledIntegerUpdater(UpdatedField field) {
        this.field = field;
        handle = field.handle();
    }

    @Override
    public int get(T owner) {
        Execution run = Execution.running();
        AtomicAccess.read(run, variable(run, owner), true);
        return Atomics.value((int) handle.getVolatile(owner));
    }

    @Override
    public void set(T owner, int value) {
        Execution run = Execution.running();
        AtomicAccess.write(run, variable(run, owner), true);
        handle.setVolatile(owner, value);
    }

    @Override
    public void lazySet(T owner, int value) {
        set(owner, value);
    }

    @Override
    public int getAndSet(T owner, int value) {
        update(owner, "get and set");
        return Atomics.value((int) handle.getAndSet(owner, value));
    }

    @Override
    public boolean compareAndSet(T owner, int expected, int value) {
        Execution run = Execution.running();
        AtomicAccess.attempt(run, variable(run, owner), "compare and set");
        return Atomics.changed(handle.compareAndSet(owner, expected, value));
    }

    @Override
    public boolean weakCompareAndSet(T owner, int expected, int value) {
        return compareAndSet(owner, expected, value);
    }

    @Override
    public int getAndAdd(T owner, int delta) {
        update(owner, "add");
        return Atomics.value((int) handle.getAndAdd(owner, delta));
    }

    @Override
    public int addAndGet(T owner, int delta) {
        return getAndAdd(owner, delta) + delta;
    }

    @Override
    public int getAndIncrement(T owner) {
        return getAndAdd(owner, 1);
    }

    @Override
    public int getAndDecrement(T owner) {
        return getAndAdd(owner, -1);
    }

    @Override
    public int incrementAndGet(T owner) {
        return addAndGet(owner, 1);
    }

    @Override
    public int decrementAndGet(T owner) {
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
