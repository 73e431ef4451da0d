package dev.threadmark.explorer.models;

import dev.threadmark.explorer.run.AtomicAccess;
import dev.threadmark.explorer.run.Execution;
import dev.threadmark.explorer.run.Variable;
import java.lang.invoke.VarHandle;
import java.util.concurrent.atomic.AtomicReferenceFieldUpdater;

/** An {@link AtomicReferenceFieldUpdater} whose accesses are synchronising steps on the field. */
@SuppressWarnings("unchecked") // the field has type V
final class ControlledReferenceUpdater<T, V> extends AtomicReferenceFieldUpdater<T, V> {
    private final UpdatedField field;
    private final VarHandle handle;

    ControlledReferenceUpdater(UpdatedField field) {
        this.field = field;
        handle = field.handle();
    }

    @Override
    public V get(T owner) {
        Execution run = Execution.running();
        AtomicAccess.read(run, variable(run, owner), true);
        return Atomics.value((V) handle.getVolatile(owner));
    }

    @Override
    public void set(T owner, V value) {
        Execution run = Execution.running();
        AtomicAccess.write(run, variable(run, owner), true);
        handle.setVolatile(owner, value);
    }

    @Override
    public void lazySet(T owner, V value) {
        set(owner, value);
    }

    @Override
    public V getAndSet(T owner, V value) {
        update(owner, "get and set");
        return Atomics.value((V) handle.getAndSet(owner, value));
    }

    @Override
    public boolean compareAndSet(T owner, V expected, V value) {
        Execution run = Execution.running();
        AtomicAccess.attempt(run, variable(run, owner), "compare and set");
        return Atomics.changed(handle.compareAndSet(owner, expected, value));
    }

    @Override
    public boolean weakCompareAndSet(T owner, V expected, V value) {
        return compareAndSet(owner, expected, value);
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
