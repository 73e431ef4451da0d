package dev.threadmark.app.rules.path;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.VariableDeclarator;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.stmt.AssertStmt;
import com.github.javaparser.ast.stmt.BlockStmt;
import com.github.javaparser.ast.stmt.BreakStmt;
import com.github.javaparser.ast.stmt.ContinueStmt;
import com.github.javaparser.ast.stmt.ExplicitConstructorInvocationStmt;
import com.github.javaparser.ast.stmt.ExpressionStmt;
import com.github.javaparser.ast.stmt.IfStmt;
import com.github.javaparser.ast.stmt.LabeledStmt;
import com.github.javaparser.ast.stmt.ReturnStmt;
import com.github.javaparser.ast.stmt.Statement;
import com.github.javaparser.ast.stmt.SwitchStmt;
import com.github.javaparser.ast.stmt.SynchronizedStmt;
import com.github.javaparser.ast.stmt.ThrowStmt;
import com.github.javaparser.ast.stmt.TryStmt;
import com.github.javaparser.ast.stmt.YieldStmt;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Runs statements on states: each takes the states before it to those after its normal end. */
final class Walker {
    private final Context context;
    private final Evaluator evaluator;
    private final Conditions conditions;
    private final Loops loops;
    private final Tries tries;
    private final Switches switches;

    Walker(Context context) {
        this.context = context;
        this.conditions = new Conditions(context);
        this.switches = new Switches(context, this);
        this.evaluator = new Evaluator(context, this, conditions, switches);
        conditions.use(evaluator);
        switches.use(evaluator);
        this.loops = new Loops(context, this, evaluator, conditions);
        this.tries = new Tries(context, this, evaluator);
    }

    Evaluator evaluator() {
        return evaluator;
    }

    /** Runs a statement; the result is empty where its end cannot be reached. */
    List<State> run(Statement statement, List<State> in) {
        return run(statement, in, null);
    }

    private List<State> run(Statement statement, List<State> in, String label) {
        context.step();
        if (in.isEmpty()) {
            return in;
        }
        if (statement instanceof BlockStmt block) {
            return runAll(block.getStatements(), in);
        } else if (statement instanceof ExpressionStmt expression) {
            return evaluate(expression.getExpression(), in);
        } else if (statement instanceof IfStmt choice) {
            return runIf(choice, in);
        } else if (statement instanceof TryStmt attempt) {
            return tries.run(attempt, in);
        } else if (statement instanceof ReturnStmt leave) {
            return leave(Way.RETURN, null, leave, leave.getExpression(), in);
        } else if (statement instanceof YieldStmt leave) {
            return leave(Way.YIELD, null, leave, Optional.of(leave.getExpression()), in);
        } else if (statement instanceof ThrowStmt thrown) {
            return runThrow(thrown, in);
        } else if (statement instanceof BreakStmt leave) {
            return leave(Way.BREAK, labelOf(leave.getLabel()), leave, Optional.empty(), in);
        } else if (statement instanceof ContinueStmt leave) {
            String target = labelOf(leave.getLabel());
            return leave(Way.CONTINUE, target, leave, Optional.empty(), in);
        } else if (statement instanceof LabeledStmt labeled) {
            return runLabeled(labeled, in);
        } else if (statement instanceof SynchronizedStmt guarded) {
            return runSynchronized(guarded, in);
        } else if (statement instanceof SwitchStmt choice) {
            return switches.run(choice, choice.getSelector(), choice.getEntries(), in);
        } else if (statement instanceof AssertStmt check) {
            return evaluate(check.getCheck(), in);
        } else if (statement instanceof ExplicitConstructorInvocationStmt call) {
            return evaluateAll(call.getArguments(), in);
        }
        return loops.run(statement, label, in).orElse(in);
    }

    List<State> runAll(List<Statement> statements, List<State> in) {
        List<State> states = in;
        for (Statement statement : statements) {
            states = run(statement, states);
        }
        return states;
    }

    /** Evaluates an expression for its effects. */
    List<State> evaluate(Expression expression, List<State> in) {
        List<State> out = new ArrayList<>();
        for (State state : in) {
            evaluator.eval(expression, state).forEach(e -> out.add(e.state()));
        }
        return States.merge(out);
    }

    private List<State> evaluateAll(List<Expression> expressions, List<State> in) {
        List<State> states = in;
        for (Expression expression : expressions) {
            states = evaluate(expression, states);
        }
        return states;
    }

    private static String labelOf(Optional<? extends Node> label) {
        return label.map(Node::toString).orElse(null);
    }

    private List<State> runIf(IfStmt choice, List<State> in) {
        Conditions.Split split = conditions.split(choice.getCondition(), in);
        List<State> yes = run(choice.getThenStmt(), split.yes());
        List<State> no =
                choice.getElseStmt().map(other -> run(other, split.no())).orElse(split.no());
        return States.union(yes, no);
    }

    private List<State> leave(
            Way kind, String label, Node cause, Optional<Expression> value, List<State> in) {
        for (State state : in) {
            List<Evaluated> results =
                    value.map(e -> evaluator.eval(e, state))
                            .orElse(List.of(new Evaluated(state, Value.UNKNOWN)));
            for (Evaluated result : results) {
                Node at = context.frame().inRoot(cause);
                context.exits()
                        .add(new Exit(kind, label, null, result.state(), at, result.value()));
            }
        }
        return List.of();
    }

    private List<State> runThrow(ThrowStmt thrown, List<State> in) {
        List<State> states = evaluate(thrown.getExpression(), in);
        Thrown kind = new Thrown(tries.typeThrown(thrown.getExpression()), false);
        Node at = context.frame().inRoot(thrown);
        for (State state : states) {
            context.exits().add(new Exit(Way.THROW, null, kind, state, at, null));
        }
        return List.of();
    }

    private List<State> runLabeled(LabeledStmt labeled, List<State> in) {
        String label = labeled.getLabel().getIdentifier();
        Exits inner = new Exits();
        List<State> after = context.collecting(inner, () -> run(labeled.getStatement(), in, label));
        List<State> broken = inner.take(Way.BREAK, label);
        context.exits().addAll(inner.all());
        return States.union(after, broken);
    }

    private List<State> runSynchronized(SynchronizedStmt guarded, List<State> in) {
        List<State> out = new ArrayList<>();
        for (State state : in) {
            for (Evaluated monitor : evaluator.eval(guarded.getExpression(), state)) {
                String path =
                        monitor.value() instanceof Value.Ref ref
                                ? ref.path()
                                : Paths.result(guarded.getExpression());
                out.addAll(
                        holding(
                                new LockKey(path, Mode.MONITOR),
                                guarded,
                                monitor.state(),
                                s -> run(guarded.getBody(), List.of(s))));
            }
        }
        return States.merge(out);
    }

    /** Runs an action while a monitor is held, which every way out gives back. */
    List<State> holding(
            LockKey key,
            Node site,
            State state,
            java.util.function.Function<State, List<State>> action) {
        Node at = context.frame().inRoot(site);
        context.events().acquire(key, at, state.held(), false);
        Exits inner = new Exits();
        List<State> after = context.collecting(inner, () -> action.apply(state.acquire(key, at)));
        inner.all().forEach(exit -> context.exits().add(exit.with(exit.state().release(key))));
        return States.merge(after.stream().map(s -> s.release(key)).toList());
    }

    /** Declares a variable anew, as every iteration of a loop does. */
    State declare(VariableDeclarator variable, State state, Value value) {
        return state.assign(Paths.local(variable.getNameAsString(), variable), value);
    }
}
