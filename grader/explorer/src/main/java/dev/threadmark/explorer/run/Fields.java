package dev.threadmark.explorer.run;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Numbers the fields of a program in the order in which its classes are loaded. */
public final class Fields {
    /** All elements of all arrays share this field. */
    public static final int ELEMENT = 0;

    /** The contents of a collection that is not synchronised. */
    public static final int CONTENTS = 1;

    /** The monitor of an object; never accessed as a variable. */
    static final int MONITOR = 2;

    private final List<Field> fields = new ArrayList<>();
    private final Map<String, Integer> ids = new HashMap<>();

    /** Makes the table with its stand-ins. */
    public Fields() {
        fields.add(new Field(ELEMENT, "", "element"));
        fields.add(new Field(CONTENTS, "", "contents"));
        fields.add(new Field(MONITOR, "", "monitor"));
    }

    /** The number of a field, given the binary name of the class that declares it. */
    public synchronized int id(String owner, String name) {
        return ids.computeIfAbsent(owner + "." + name, key -> add(owner, name));
    }

    /** The field of a number. */
    public synchronized Field get(int id) {
        return fields.get(id);
    }

    private int add(String owner, String name) {
        int id = fields.size();
        fields.add(new Field(id, simple(owner), name));
        return id;
    }

    private static String simple(String owner) {
        String last = owner.substring(Math.max(owner.lastIndexOf('.'), owner.lastIndexOf('/')) + 1);
        return last.replace('$', '.');
    }
}
