package dev.threadmark.explorer.run;

import java.util.IdentityHashMap;
import java.util.Map;

/** Names objects in the words of the source: by the field they were first met in. */
public final class Names {
    private final Fields fields;
    private final Map<Object, String> byObject = new IdentityHashMap<>();

    Names(Fields fields) {
        this.fields = fields;
    }

    /** Learns that an object was met in a field. */
    void learn(Object object, int field) {
        byObject.putIfAbsent(object, fields.get(field).label());
    }

    /** The name of a synchronisation object. */
    public String of(Sync sync) {
        if (sync == null) {
            return "";
        }
        if (sync instanceof Variable variable) {
            return variable(variable);
        }
        return (sync.kind() + " " + object(sync.named())).trim();
    }

    private String variable(Variable variable) {
        if (variable.field() == Fields.ELEMENT) {
            return object(variable.named()) + "[" + variable.index() + "]";
        }
        if (variable.field() == Fields.CONTENTS) {
            return object(variable.named());
        }
        return fields.get(variable.field()).label();
    }

    /** The name of an object: its field, or its type. */
    public String object(Object object) {
        if (object == null) {
            return "";
        }
        if (object instanceof Thread thread) {
            return thread.getName();
        }
        if (object instanceof Part part) {
            return part.name(this);
        }
        if (object instanceof Class<?> type) {
            return simple(type) + ".class";
        }
        String learnt = byObject.get(object);
        return learnt != null ? learnt : simple(object.getClass());
    }

    /** A value as text that is the same in every run. */
    public String value(Object value) {
        if (value instanceof Character character) {
            return "'" + character + "'";
        }
        if (value instanceof String string) {
            return '"' + (string.length() > 40 ? string.substring(0, 37) + "..." : string) + '"';
        }
        if (value instanceof Enum<?> constant) {
            return constant.name();
        }
        return value == null || isPlain(value) ? String.valueOf(value) : object(value);
    }

    /** Whether a value says something by itself: a number, a text, a constant, no other object. */
    public static boolean isPlain(Object value) {
        return value instanceof Boolean
                || value instanceof Character
                || value instanceof String
                || value instanceof Enum<?>
                || value instanceof Number && isFixed(value.getClass().getPackageName());
    }

    /** An {@code AtomicInteger} is a number too, and a class of the program may be one. */
    private static boolean isFixed(String numbers) {
        return numbers.equals("java.lang") || numbers.equals("java.math");
    }

    private static String simple(Class<?> type) {
        if (type.isHidden() || type.isSynthetic()) {
            return "a lambda";
        }
        Class<?> shown = type;
        while (shown.getName().startsWith("dev.threadmark.explorer.models.")) {
            shown = shown.getSuperclass();
        }
        String name = shown.getSimpleName();
        return name.isEmpty()
                ? shown.getName().substring(shown.getName().lastIndexOf('.') + 1)
                : name;
    }
}
