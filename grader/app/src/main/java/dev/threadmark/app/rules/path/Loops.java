package dev.threadmark.app.rules.path;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.VariableDeclarator;
import com.github.javaparser.ast.expr.AssignExpr;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.expr.NameExpr;
import com.github.javaparser.ast.stmt.DoStmt;
import com.github.javaparser.ast.stmt.ForEachStmt;
import com.github.javaparser.ast.stmt.ForStmt;
import com.github.javaparser.ast.stmt.Statement;
import com.github.javaparser.ast.stmt.WhileStmt;
import dev.threadmark.app.rules.source.Variable;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;

/** Runs loops until their states no longer grow. */
final class Loops {
    private static final int MOST_ROUNDS = 40;

    private final Context context;
    private final Walker walker;
    private final Evaluator evaluator;
    private final Conditions conditions;

    Loops(Context context, Walker walker, Evaluator evaluator, Conditions conditions) {
        this.context = context;
        this.walker = walker;
        this.evaluator = evaluator;
        this.conditions = conditions;
    }

    /** Runs a loop; empty when the statement is none. */
    Optional<List<State>> run(Statement statement, String label, List<State> in) {
        if (statement instanceof WhileStmt loop) {
            return Optional.of(
                    repeat(
                            loop,
                            label,
                            in,
                            c -> test(loop.getCondition(), c),
                            loop.getBody(),
                            s -> s));
        } else if (statement instanceof DoStmt loop) {
            return Optional.of(runDo(loop, label, in));
        } else if (statement instanceof ForStmt loop) {
            return Optional.of(runFor(loop, label, in));
        } else if (statement instanceof ForEachStmt loop) {
            return Optional.of(runForEach(loop, label, in));
        }
        return Optional.empty();
    }

    private Conditions.Split test(Expression condition, List<State> states) {
        return conditions.split(condition, states);
    }

    private interface Test {
        Conditions.Split of(List<State> states);
    }

    private List<State> repeat(
            Statement loop,
            String label,
            List<State> in,
            Test test,
            Statement body,
            UnaryOperator<List<State>> update) {
        Set<String> moving = assignedIn(loop);
        List<State> start = named(moving, in);
        List<State> head = start;
        for (int round = 0; round < MOST_ROUNDS; round++) {
            List<State> atHead = head;
            Exits exits = new Exits();
            Conditions.Split split = context.collecting(exits, () -> test.of(atHead));
            List<State> back =
                    context.collecting(
                            exits, () -> update.apply(runBody(body, label, exits, split.yes())));
            back = checkGrowth(loop, body, start, named(moving, back));
            List<State> next = States.union(head, back);
            if (new HashSet<>(next).equals(new HashSet<>(head))) {
                List<State> around = back;
                List<State> ended =
                        !back.isEmpty() && runsOverLocks(loop)
                                ? context.collecting(new Exits(), () -> test.of(around)).no()
                                : split.no();
                return finish(label, exits, ended);
            }
            head = next;
        }
        throw new PathLimitException();
    }

    /** A loop over a collection of locks is there because the collection is not empty. */
    private static boolean runsOverLocks(Statement loop) {
        return loop.findFirst(
                        MethodCallExpr.class,
                        c ->
                                LockUse.isOperation(c.getNameAsString())
                                        && (loop.isForEachStmt() || isOfElement(c, loop)))
                .isPresent();
    }

    /** Whether a call is one of the element at the index that a loop counts. */
    private static boolean isOfElement(MethodCallExpr call, Statement loop) {
        return loop instanceof ForStmt counting
                && call.getScope()
                        .flatMap(
                                scope ->
                                        scope.findFirst(
                                                NameExpr.class, n -> isCounter(n, counting)))
                        .isPresent();
    }

    private static boolean isCounter(NameExpr name, ForStmt loop) {
        return loop.getInitialization().stream()
                .filter(Expression::isVariableDeclarationExpr)
                .flatMap(e -> e.asVariableDeclarationExpr().getVariables().stream())
                .anyMatch(v -> v.getNameAsString().equals(name.getNameAsString()));
    }

    /** The local variables from outside of a loop that the loop moves on. */
    private Set<String> assignedIn(Statement loop) {
        Set<String> names = new TreeSet<>();
        for (AssignExpr assign : loop.findAll(AssignExpr.class)) {
            if (assign.getTarget() instanceof NameExpr name) {
                context.types()
                        .variable(name.getNameAsString(), name)
                        .filter(v -> v instanceof Variable.Local)
                        .map(v -> (Variable.Local) v)
                        .filter(v -> !loop.isAncestorOf(v.declaration()))
                        .ifPresent(v -> names.add(Paths.local(v.name(), v.declaration())));
            }
        }
        return names;
    }

    /** Names objects by the variables that move along them, so that no path grows with a loop. */
    private static List<State> named(Set<String> variables, List<State> states) {
        List<State> result = new ArrayList<>();
        for (State state : states) {
            State renamed = state;
            for (String variable : variables) {
                renamed = renamed.nameBy(variable);
            }
            result.add(renamed);
        }
        return States.merge(result);
    }

    private List<State> runBody(Statement body, String label, Exits exits, List<State> in) {
        List<State> states = new ArrayList<>(walker.run(body, in));
        states.addAll(exits.take(Way.CONTINUE, null));
        if (label != null) {
            states.addAll(exits.take(Way.CONTINUE, label));
        }
        return States.merge(states);
    }

    private List<State> finish(String label, Exits exits, List<State> ended) {
        List<State> after = new ArrayList<>(ended);
        after.addAll(exits.take(Way.BREAK, null));
        if (label != null) {
            after.addAll(exits.take(Way.BREAK, label));
        }
        context.exits().addAll(exits.all());
        return States.merge(after);
    }

    /**
     * A lock that the body takes and gives back on one path, but keeps on another, leaks; unless it
     * has only taken the place of another one, as where a list is walked hand over hand.
     */
    private List<State> checkGrowth(
            Statement loop, Statement body, List<State> in, List<State> back) {
        int deepest = in.stream().mapToInt(State::depth).max().orElse(0);
        List<State> result = new ArrayList<>();
        for (State state : back) {
            State checked = state;
            for (Map.Entry<LockKey, Hold> held : state.holds().entrySet()) {
                LockKey key = held.getKey();
                int before =
                        in.stream()
                                .map(s -> s.holds().get(key))
                                .mapToInt(h -> h == null ? 0 : h.count())
                                .max()
                                .orElse(0);
                boolean grows = held.getValue().count() > before && !Paths.isWeak(key.path());
                if (grows
                        && state.depth() > deepest
                        && isWithin(held.getValue().site(), body)
                        && context.events().releases().containWithin(key, body)
                        && key.mode() != Mode.PERMIT) {
                    context.events().loopLeak(key, held.getValue(), loop);
                    checked = checked.resetHold(key, Optional.ofNullable(firstHold(in, key)));
                }
            }
            result.add(checked);
        }
        return States.merge(result);
    }

    private static boolean isWithin(Node node, Node region) {
        return node != null && (node == region || region.isAncestorOf(node));
    }

    private static Hold firstHold(List<State> states, LockKey key) {
        return states.isEmpty() ? null : states.get(0).holds().get(key);
    }

    private List<State> runDo(DoStmt loop, String label, List<State> in) {
        // The first pass needs no test: it is told from the others by a head that is always true.
        Exits first = new Exits();
        List<State> once =
                context.collecting(first, () -> runBody(loop.getBody(), label, first, in));
        List<State> broken = first.take(Way.BREAK, null);
        if (label != null) {
            broken.addAll(first.take(Way.BREAK, label));
        }
        context.exits().addAll(first.all());
        List<State> after =
                repeat(
                        loop,
                        label,
                        once,
                        c -> test(loop.getCondition(), c),
                        loop.getBody(),
                        s -> s);
        return States.union(broken, after);
    }

    private List<State> runFor(ForStmt loop, String label, List<State> in) {
        List<State> states = in;
        for (Expression start : loop.getInitialization()) {
            states = walker.evaluate(start, states);
        }
        Test test =
                c ->
                        loop.getCompare()
                                .map(condition -> test(condition, c))
                                .orElse(new Conditions.Split(c, List.of()));
        return repeat(loop, label, states, test, loop.getBody(), s -> update(loop, s));
    }

    private List<State> update(ForStmt loop, List<State> in) {
        List<State> states = in;
        for (Expression update : loop.getUpdate()) {
            states = walker.evaluate(update, states);
        }
        return states;
    }

    private List<State> runForEach(ForEachStmt loop, String label, List<State> in) {
        VariableDeclarator variable = loop.getVariable().getVariable(0);
        String name = Paths.local(variable.getNameAsString(), variable);
        List<State> states = new ArrayList<>();
        for (State state : in) {
            for (Evaluated iterable : evaluator.eval(loop.getIterable(), state)) {
                states.add(withElement(iterable.state(), name, iterable.value()));
            }
        }
        Test test =
                c ->
                        new Conditions.Split(
                                c.stream().map(s -> next(s, name)).toList(),
                                c.stream().map(s -> s.forget(name)).toList());
        return repeat(loop, label, States.merge(states), test, loop.getBody(), s -> s);
    }

    private static State withElement(State state, String name, Value iterable) {
        String collection = iterable instanceof Value.Ref ref ? ref.path() : "~elements";
        return state.forget(name).with(State.elementOf(name), new Value.Ref(collection + "[*]"));
    }

    /** Lets the loop variable stand for the next element. */
    private static State next(State state, String name) {
        Value element = state.value(State.elementOf(name)).orElse(Value.UNKNOWN);
        return state.forget(name).with(State.elementOf(name), element);
    }
}
