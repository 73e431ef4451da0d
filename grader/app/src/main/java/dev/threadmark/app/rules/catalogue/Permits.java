package dev.threadmark.app.rules.catalogue;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.NodeList;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.expr.ObjectCreationExpr;
import dev.threadmark.app.rules.path.BodyPaths;
import dev.threadmark.app.rules.path.LockKey;
import dev.threadmark.app.rules.path.Mode;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Tells semaphores that are used as locks from those that pass signals or count goods: any thread
 * may give a permit back.
 */
final class Permits {
    private static final String ONE = "1";

    private final Subject subject;
    private final LockIds ids;
    private final Set<String> handedOver = new HashSet<>();
    private final Map<String, Set<String>> taken = new HashMap<>();
    private final Map<String, Set<String>> given = new HashMap<>();

    Permits(Subject subject) {
        this.subject = subject;
        this.ids = new LockIds(subject);
        for (BodyPaths paths : subject.paths().bodies()) {
            paths.acquires().forEach(a -> note(a.key(), a.site(), paths, taken));
            paths.releases()
                    .sites()
                    .forEach(
                            (site, key) -> {
                                note(key, site, paths, given);
                                noteHandOver(key, site, paths);
                            });
        }
    }

    private void note(LockKey key, Node site, BodyPaths paths, Map<String, Set<String>> numbers) {
        if (key.mode() == Mode.PERMIT && subject.isDirect(site)) {
            NodeList<Expression> arguments = ((MethodCallExpr) site).getArguments();
            String number = arguments.size() % 2 == 0 ? ONE : arguments.get(0).toString();
            ids.of(key, paths)
                    .ifPresent(id -> numbers.computeIfAbsent(id, i -> new HashSet<>()).add(number));
        }
    }

    /** No path comes to this release with the permit: some other body took it. */
    private void noteHandOver(LockKey key, Node site, BodyPaths paths) {
        if (key.mode() == Mode.PERMIT
                && subject.isDirect(site)
                && !paths.releases().isOfHeld(site)
                && !subject.isJudgedAtCallers(paths.body())) {
            ids.of(key, paths).ifPresent(handedOver::add);
        }
    }

    /** Tells whether a permit that is taken in one place is given back in another. */
    boolean areSignals(LockKey key, BodyPaths paths) {
        if (startsAt(key, paths).filter("0"::equals).isPresent()) {
            return true;
        }
        return ids.of(key, paths)
                .filter(
                        id ->
                                handedOver.contains(id)
                                        || given.containsKey(id)
                                                && taken.containsKey(id)
                                                && !given.get(id).equals(taken.get(id)))
                .isPresent();
    }

    /** Tells whether a semaphore lets one thread in at a time, so that it can guard data. */
    boolean areExclusive(LockKey key, BodyPaths paths) {
        if (areSignals(key, paths)) {
            return false;
        }
        Optional<String> start = startsAt(key, paths);
        return start.isPresent()
                ? start.get().equals(ONE)
                : subject.program().creationsOf("Semaphore").stream()
                        .allMatch(e -> start(e).filter(ONE::equals).isPresent());
    }

    private Optional<String> startsAt(LockKey key, BodyPaths paths) {
        return ids.field(key, paths)
                .flatMap(subject.writes()::definition)
                .filter(Expression::isObjectCreationExpr)
                .flatMap(e -> start(e.asObjectCreationExpr()));
    }

    private static Optional<String> start(ObjectCreationExpr creation) {
        return creation.getArguments().getFirst().map(Expression::toString);
    }
}
