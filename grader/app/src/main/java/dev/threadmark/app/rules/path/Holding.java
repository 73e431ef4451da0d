package dev.threadmark.app.rules.path;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.NameExpr;
import com.github.javaparser.ast.expr.UnaryExpr;
import com.github.javaparser.ast.stmt.ForStmt;
import com.github.javaparser.ast.stmt.Statement;
import java.util.LinkedHashMap;
import java.util.Map;

/** Takes and releases locks in a state, and notes what happened. */
final class Holding {
    private final Context context;

    Holding(Context context) {
        this.context = context;
    }

    State acquire(LockKey key, Node node, State state, boolean attempt) {
        Node site = context.frame().inRoot(node);
        context.events().acquire(key, site, state.held(), attempt);
        return state.acquire(key, site, node);
    }

    /** Releases a lock; a release of what is not held is noted and changes nothing. */
    State release(LockKey key, Node node, State state) {
        Node site = context.frame().inRoot(node);
        LockKey actual = heldAs(key, state);
        boolean held = state.holds(actual);
        context.events().releases().add(actual, site, held, context.isInFinally());
        if (held) {
            if (actual.isWeak() && isInLoop(node)) {
                context.events().releases().addOfElements(node);
            }
            return state.release(actual);
        }
        if (context.events().releases().areOfElements(node)) {
            // The next round: the hold of all elements ended with the first, as far as states tell.
            context.events().releases().addOfOneOfSeveral(key);
            return state;
        }
        if (!Paths.isWeak(key.path())
                && !isElementTakenElsewhere(key, state)
                && !isIndexTakenElsewhere(key, site)) {
            badRelease(key, node, state, BodyPaths.Problem.NOT_HELD);
            if (Paths.isOpaque(key.path())) {
                context.events().releases().addOfOneOfSeveral(key);
            }
        } else {
            context.events().releases().addOfOneOfSeveral(key);
        }
        return state;
    }

    /** Whether a loop around a release counts by a variable in it. */
    private static boolean isInLoop(Node node) {
        return node.findAncestor(
                        Statement.class,
                        s -> (s.isForStmt() || s.isWhileStmt() || s.isDoStmt()) && moves(s, node))
                .isPresent();
    }

    private static boolean moves(Statement loop, Node release) {
        return loop.findAll(UnaryExpr.class).stream()
                .map(UnaryExpr::getExpression)
                .filter(Expression::isNameExpr)
                .anyMatch(moved -> release.findFirst(NameExpr.class, moved::equals).isPresent());
    }

    /** The second of two loops over one collection, which releases what the first took. */
    private boolean isElementTakenElsewhere(LockKey key, State state) {
        String part = local(key.path());
        return part != null
                && state.value(State.elementOf(part)).isPresent()
                && !context.events().acquiresSomewhere(key);
    }

    /** The same with indexes: each loop counts by a variable of its own. */
    private boolean isIndexTakenElsewhere(LockKey key, Node site) {
        Node loop = counting(key, site);
        return loop != null
                && context.events().acquires().stream()
                        .filter(a -> a.key().anyElement().equals(key.anyElement()))
                        .map(a -> counting(a.key(), a.site()))
                        .anyMatch(other -> other != null && other != loop);
    }

    /** The loop whose own variable is the index in the name of a lock. */
    private static Node counting(LockKey key, Node site) {
        return site.findAncestor(ForStmt.class, loop -> countsBy(loop, key)).orElse(null);
    }

    private static boolean countsBy(ForStmt loop, LockKey key) {
        return loop.getInitialization().stream()
                .filter(Expression::isVariableDeclarationExpr)
                .flatMap(e -> e.asVariableDeclarationExpr().getVariables().stream())
                .map(v -> "[" + Paths.local(v.getNameAsString(), v) + "]")
                .anyMatch(key.path()::contains);
    }

    void badRelease(LockKey key, Node node, State state, BodyPaths.Problem problem) {
        Map<LockKey, Node> held = new LinkedHashMap<>();
        state.holds()
                .forEach(
                        (other, hold) -> {
                            if (hold.site() != null) {
                                held.put(other, hold.site());
                            }
                        });
        Node site = context.frame().inRoot(node);
        context.events().badRelease(new BodyPaths.BadRelease(key, site, node, held, problem));
    }

    /** The name under which a lock is held: itself, or some element of its collection. */
    private static LockKey heldAs(LockKey key, State state) {
        if (state.holds(key)) {
            return key;
        }
        String path = key.path();
        String element = path;
        String part = local(path);
        if (part != null) {
            Value of = state.value(State.elementOf(part)).orElse(Value.UNKNOWN);
            if (of instanceof Value.Ref ref) {
                element = Paths.replace(path, part, ref.path());
            }
        }
        for (String candidate : new String[] {element, Paths.generaliseAll(element)}) {
            LockKey general = new LockKey(candidate, key.mode());
            if (state.holds(general)) {
                return general;
            }
        }
        return state.held().stream()
                .filter(held -> held.mode() == key.mode())
                .filter(held -> Paths.isLost(held.path()))
                .filter(held -> Paths.lastName(held.path()).equals(Paths.lastName(path)))
                .findFirst()
                .orElse(key);
    }

    private static String local(String path) {
        int end = path.indexOf('>');
        return path.startsWith("<") && end > 0 ? path.substring(0, end + 1) : null;
    }
}
