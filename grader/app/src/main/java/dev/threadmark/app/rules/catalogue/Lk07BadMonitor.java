package dev.threadmark.app.rules.catalogue;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.stmt.SynchronizedStmt;
import dev.threadmark.app.rules.catalogue.Guards.Guarded;
import dev.threadmark.app.rules.path.Body;
import dev.threadmark.app.rules.path.BodyPaths.Acquire;
import dev.threadmark.app.rules.path.BodyPaths.Kind;
import dev.threadmark.app.rules.path.LockKey;
import dev.threadmark.app.rules.path.Mode;
import dev.threadmark.app.rules.source.TypeRef;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.StampedLock;

/** A monitor that strangers share, that is no monitor, or that is another one in each object. */
final class Lk07BadMonitor implements Rule {
    @Override
    public String id() {
        return "LK07";
    }

    @Override
    public String slug() {
        return "bad-monitor";
    }

    @Override
    public void check(Subject subject, Report.Section report) {
        Set<Node> told = Collections.newSetFromMap(new IdentityHashMap<>());
        subject.each(
                SynchronizedStmt.class,
                guarded ->
                        subject.types()
                                .of(guarded.getExpression())
                                .map(Lk07BadMonitor::fault)
                                .filter(key -> !key.isEmpty())
                                .ifPresent(
                                        key -> {
                                            told.add(guarded);
                                            report.violation(guarded, key, guarded.getExpression());
                                        }));
        for (Guarded access : subject.guards().accesses()) {
            boolean staticWrite =
                    access.access().field().isStatic()
                            && subject.data().isTracked(access.access().field())
                            && subject.data().kind(access.access()) != Kind.READ;
            if (staticWrite
                    && access.held().stream()
                            .allMatch(k -> isInstanceMonitor(subject, k, access.body()))) {
                for (Acquire acquire : access.paths().acquires()) {
                    if (access.access().held().contains(acquire.key())
                            && told.add(acquire.site())) {
                        report.violation(
                                acquire.site(),
                                "static",
                                acquire.key().display(),
                                access.access().field().name());
                    }
                }
            }
        }
    }

    /** The object itself, or what it keeps in a field; what it was handed, others may have too. */
    private static boolean isInstanceMonitor(Subject subject, LockKey key, Body body) {
        if (key.mode() != Mode.MONITOR) {
            return false;
        }
        String path = key.path();
        return path.equals("this")
                || path.startsWith("this.")
                        && LockKey.field(
                                        subject.program(),
                                        body.owner(),
                                        path.substring("this.".length()))
                                .filter(subject::isHandedIn)
                                .isEmpty();
    }

    private static String fault(TypeRef type) {
        if (type.jdk() == null || type.isArray()) {
            return "";
        }
        if (type.is(Number.class) || type.is(Boolean.class) || type.is(Character.class)) {
            return type.jdk().getPackageName().equals("java.lang") ? "boxed" : "";
        }
        if (type.is(String.class)) {
            return "string";
        }
        boolean lock =
                type.is(Lock.class)
                        || type.is(ReadWriteLock.class)
                        || type.is(StampedLock.class)
                        || type.is(Condition.class);
        return lock ? "lock" : "";
    }
}
