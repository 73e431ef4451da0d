package dev.threadmark.explorer.models;

import java.util.concurrent.atomic.AtomicStampedReference;

/** An {@link AtomicStampedReference} whose methods are one synchronising step each. */
public class ControlledAtomicStampedReference<V> extends AtomicStampedReference<V> {
    /** Like the JDK's constructor. */
    public ControlledAtomicStampedReference(V reference, int stamp) {
        super(reference, stamp);
    }

    @Override
    public V getReference() {
        Atomics.read(this, "read");
        return Atomics.value(super.getReference());
    }

    @Override
    public int getStamp() {
        Atomics.read(this, "read");
        return Atomics.value(super.getStamp());
    }

    @Override
    public V get(int[] holder) {
        Atomics.read(this, "read");
        return Atomics.value(super.get(holder));
    }

    @Override
    public void set(V reference, int stamp) {
        Atomics.write(this, "write", reference);
        super.set(reference, stamp);
    }

    @Override
    public boolean compareAndSet(V expected, V fresh, int expectedTag, int freshTag) {
        Atomics.attempt(this, "compare and set");
        return Atomics.changed(super.compareAndSet(expected, fresh, expectedTag, freshTag));
    }

    @Override
    public boolean weakCompareAndSet(V expected, V fresh, int expectedTag, int freshTag) {
        return compareAndSet(expected, fresh, expectedTag, freshTag);
    }

    @Override
    public boolean attemptStamp(V expected, int freshTag) {
        Atomics.attempt(this, "attempt");
        return Atomics.changed(super.attemptStamp(expected, freshTag));
    }

    @Override
    public String toString() {
        return Texts.of(this);
    }
}
