package dev.threadmark.explorer.models;

import java.util.concurrent.atomic.AtomicMarkableReference;

/** An {@link AtomicMarkableReference} whose methods are one synchronising step each. */
public class ControlledAtomicMarkableReference<V> extends AtomicMarkableReference<V> {
    /** Like the JDK's constructor. */
    public ControlledAtomicMarkableReference(V reference, boolean mark) {
        super(reference, mark);
    }

    @Override
    public V getReference() {
        Atomics.read(this, "read");
        return Atomics.value(super.getReference());
    }

    @Override
    public boolean isMarked() {
        Atomics.read(this, "read");
        return Atomics.value(super.isMarked());
    }

    @Override
    public V get(boolean[] holder) {
        Atomics.read(this, "read");
        return Atomics.value(super.get(holder));
    }

    @Override
    public void set(V reference, boolean mark) {
        Atomics.write(this, "write", reference);
        super.set(reference, mark);
    }

    @Override
    public boolean compareAndSet(V expected, V fresh, boolean expectedTag, boolean freshTag) {
        Atomics.attempt(this, "compare and set");
        return Atomics.changed(super.compareAndSet(expected, fresh, expectedTag, freshTag));
    }

    @Override
    public boolean weakCompareAndSet(V expected, V fresh, boolean expectedTag, boolean freshTag) {
        return compareAndSet(expected, fresh, expectedTag, freshTag);
    }

    @Override
    public boolean attemptMark(V expected, boolean freshTag) {
        Atomics.attempt(this, "attempt");
        return Atomics.changed(super.attemptMark(expected, freshTag));
    }

    @Override
    public String toString() {
        return Texts.of(this);
    }
}
