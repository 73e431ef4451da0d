package dev.threadmark.explorer.run;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.CRC32;

/** Numbers the fields of a program in the order in which its classes are loaded. */
public final class Fields {
    /** All elements of all arrays share this field. */
    public static final int ELEMENT = 0;

    /** The contents of a collection that is not synchronised. */
    public static final int CONTENTS = 1;

    /** The monitor of an object; never accessed as a variable. */
    static final int MONITOR = 2;

    /** The state of an object of the JDK of which the explorer knows nothing. */
    static final int UNKNOWN = 3;

    private final List<Field> fields = new ArrayList<>();
    private final Map<String, Integer> ids = new HashMap<>();
    private final Map<Integer, Integer> expected = new HashMap<>();

    /** Makes the table with its stand-ins. */
    public Fields() {
        fields.add(new Field(ELEMENT, ELEMENT, "", "element"));
        fields.add(new Field(CONTENTS, CONTENTS, "", "contents"));
        fields.add(new Field(MONITOR, MONITOR, "", "monitor"));
        fields.add(new Field(UNKNOWN, UNKNOWN, "", "state"));
    }

    /** The number of a field, given the binary name of the class that declares it. */
    public synchronized int id(String owner, String name) {
        return ids.computeIfAbsent(owner + "." + name, key -> add(owner, name));
    }

    /** The field of a number. */
    public synchronized Field get(int id) {
        return fields.get(id);
    }

    /** The number that the field of a key has, or will have once its class is loaded. */
    public synchronized int expect(int key) {
        for (Field field : fields) {
            if (field != null && field.key() == key) {
                return field.id();
            }
        }
        return expected.computeIfAbsent(key, none -> reserve());
    }

    private int add(String owner, String name) {
        int key = key(owner + "." + name);
        Integer promised = expected.remove(key);
        int id = promised == null ? reserve() : promised;
        fields.set(id, new Field(id, key, simple(owner), name));
        return id;
    }

    private int reserve() {
        fields.add(null);
        return fields.size() - 1;
    }

    private static int key(String name) {
        CRC32 checksum = new CRC32();
        checksum.update(name.getBytes(UTF_8));
        return (int) checksum.getValue();
    }

    private static String simple(String owner) {
        String last = owner.substring(Math.max(owner.lastIndexOf('.'), owner.lastIndexOf('/')) + 1);
        return last.replace('$', '.');
    }
}
