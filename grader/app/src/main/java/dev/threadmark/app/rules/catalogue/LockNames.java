package dev.threadmark.app.rules.catalogue;

import dev.threadmark.app.rules.catalogue.Guards.Guarded;
import dev.threadmark.app.rules.path.LockKey;
import dev.threadmark.app.rules.path.Mode;

/** Names of locks that can be compared between methods. */
final class LockNames {
    private static final String LOCAL = "<*>";

    private LockNames() {}

    /** Tells whether a name says no more than that some local variable holds the lock. */
    static boolean isAnyLocal(String name) {
        return name.equals(LOCAL);
    }

    /**
     * The name of a lock as seen from the object whose field is accessed: {@code this.lock} is the
     * lock beside the field, whatever the object is called here.
     */
    static String relative(LockKey key, Guarded access) {
        String object = access.access().object();
        String path = key.anyElement();
        String kind = key.mode() == Mode.MONITOR ? "monitor " : "";
        if (path.equals(object)) {
            return kind + "this";
        }
        if (path.startsWith(object + ".") && !access.access().field().isStatic()) {
            return kind + "this" + path.substring(object.length());
        }
        if (path.startsWith("this.") || path.equals("this")) {
            return kind + access.body().owner().name() + ".this" + path.substring("this".length());
        }
        return kind + path.replaceAll("<[^<>]*>", LOCAL);
    }
}
