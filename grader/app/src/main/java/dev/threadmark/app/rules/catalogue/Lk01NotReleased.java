package dev.threadmark.app.rules.catalogue;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.expr.ObjectCreationExpr;
import dev.threadmark.app.rules.path.BodyPaths.Leak;
import dev.threadmark.app.rules.path.BodyPaths.Unclear;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;

/** A path leaves with the lock still held. */
final class Lk01NotReleased implements Rule {
    @Override
    public String id() {
        return "LK01";
    }

    @Override
    public String slug() {
        return "not-released";
    }

    @Override
    public void check(Subject subject, Report.Section report) {
        // One acquisition may name several locks, as where a condition picks one of two.
        Set<Node> told = Collections.newSetFromMap(new IdentityHashMap<>());
        for (Balance.Kept kept : subject.balance().kept()) {
            Leak leak = kept.leak();
            if (!told.add(leak.site())) {
                continue;
            }
            String lock = leak.key().display();
            int line = Report.line(leak.cause());
            report.violation(
                    leak.site(),
                    key(leak),
                    lock,
                    Report.line(leak.site()),
                    line,
                    culprit(leak.cause()));
        }
        for (Balance.Kept kept : subject.balance().maybeKept()) {
            report.undecided(kept.leak().site(), "open", kept.leak().key().display());
        }
        subject.paths()
                .bodies()
                .forEach(
                        body -> {
                            for (Unclear unclear : body.unclear()) {
                                report.undecided(
                                        unclear.site(), unclear.reason().key(), unclear.name());
                            }
                        });
    }

    private static String key(Leak leak) {
        return switch (leak.way()) {
            case THROW -> "throw";
            case RETURN -> "return";
            case CONTINUE, BREAK -> "loop";
            default -> "end";
        };
    }

    /** The name of what throws, in the words of the source. */
    private static String culprit(Node cause) {
        if (cause instanceof MethodCallExpr call) {
            return call.getNameAsString();
        }
        if (cause instanceof ObjectCreationExpr creation) {
            return "new " + creation.getTypeAsString();
        }
        String text = cause.toString();
        return text.length() > 40 || text.contains("\n")
                ? text.lines().findFirst().orElse("")
                : text;
    }
}
