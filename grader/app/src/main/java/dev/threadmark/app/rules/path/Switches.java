package dev.threadmark.app.rules.path;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.NodeList;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.SwitchExpr;
import com.github.javaparser.ast.stmt.ExpressionStmt;
import com.github.javaparser.ast.stmt.Statement;
import com.github.javaparser.ast.stmt.SwitchEntry;
import java.util.ArrayList;
import java.util.List;

/** Runs switch statements and expressions, with arrows or with colons. */
final class Switches {
    private final Context context;
    private final Walker walker;
    private Evaluator evaluator;

    Switches(Context context, Walker walker) {
        this.context = context;
        this.walker = walker;
    }

    void use(Evaluator used) {
        evaluator = used;
    }

    /** Runs a switch statement. */
    List<State> run(
            Node statement, Expression selector, NodeList<SwitchEntry> entries, List<State> in) {
        Exits inner = new Exits();
        List<State> selected = walker.evaluate(selector, in);
        List<State> after = context.collecting(inner, () -> runEntries(entries, selected));
        List<State> all = new ArrayList<>(after);
        all.addAll(inner.take(Way.BREAK, null));
        if (entries.stream().noneMatch(Switches::isDefault)) {
            all.addAll(selected);
        }
        context.exits().addAll(inner.all());
        return States.merge(all);
    }

    private List<State> runEntries(List<SwitchEntry> entries, List<State> selected) {
        List<State> ended = new ArrayList<>();
        List<State> falling = List.of();
        for (SwitchEntry entry : entries) {
            List<State> start = States.union(selected, falling);
            for (Expression guard : entry.getGuard().stream().toList()) {
                start = walker.evaluate(guard, start);
            }
            List<State> end = walker.runAll(entry.getStatements(), start);
            if (entry.getType() == SwitchEntry.Type.STATEMENT_GROUP) {
                falling = end;
            } else {
                ended.addAll(end);
            }
        }
        ended.addAll(falling);
        return ended;
    }

    private static boolean isDefault(SwitchEntry entry) {
        return entry.isDefault() || entry.getLabels().stream().anyMatch(Expression::isPatternExpr);
    }

    /** Evaluates a switch expression. */
    List<Evaluated> eval(SwitchExpr choice, State state) {
        List<Evaluated> results = new ArrayList<>();
        List<State> selected = walker.evaluate(choice.getSelector(), List.of(state));
        Exits inner = new Exits();
        List<State> falling = List.of();
        for (SwitchEntry entry : choice.getEntries()) {
            List<State> start = States.union(selected, falling);
            falling = List.of();
            if (entry.getType() == SwitchEntry.Type.EXPRESSION) {
                evalArrow(entry, start, inner, results);
            } else {
                falling =
                        context.collecting(
                                inner, () -> walker.runAll(entry.getStatements(), start));
            }
        }
        for (Exit exit : inner.all()) {
            if (exit.kind() == Way.YIELD) {
                results.add(new Evaluated(exit.state(), exit.result()));
            } else {
                context.exits().add(exit);
            }
        }
        return results;
    }

    private void evalArrow(
            SwitchEntry entry, List<State> start, Exits inner, List<Evaluated> results) {
        Statement body = entry.getStatement(0);
        if (body instanceof ExpressionStmt result) {
            for (State before : start) {
                results.addAll(
                        context.collecting(
                                inner, () -> evaluator.eval(result.getExpression(), before)));
            }
        }
    }
}
