package dev.threadmark.explorer.models;

import java.util.LinkedHashMap;
import java.util.Map;

/** A {@link LinkedHashMap} that tells whether looking an entry up moves it. */
public class ControlledLinkedHashMap<K, V> extends LinkedHashMap<K, V> {
    private static final long serialVersionUID = 1L;

    private final boolean accessOrdered;

    /** Like the JDK's constructor. */
    public ControlledLinkedHashMap() {
        accessOrdered = false;
    }

    /** Like the JDK's constructor. */
    public ControlledLinkedHashMap(int capacity) {
        super(capacity);
        accessOrdered = false;
    }

    /** Like the JDK's constructor. */
    public ControlledLinkedHashMap(int capacity, float load) {
        super(capacity, load);
        accessOrdered = false;
    }

    /** Like the JDK's constructor. */
    public ControlledLinkedHashMap(int capacity, float load, boolean accessOrder) {
        super(capacity, load, accessOrder);
        accessOrdered = accessOrder;
    }

    /** Like the JDK's constructor. */
    public ControlledLinkedHashMap(Map<? extends K, ? extends V> entries) {
        super(entries);
        accessOrdered = false;
    }

    boolean isAccessOrdered() {
        return accessOrdered;
    }
}
