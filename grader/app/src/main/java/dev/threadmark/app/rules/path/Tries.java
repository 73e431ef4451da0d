package dev.threadmark.app.rules.path;

import com.github.javaparser.ast.body.Parameter;
import com.github.javaparser.ast.body.VariableDeclarator;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.NameExpr;
import com.github.javaparser.ast.expr.ObjectCreationExpr;
import com.github.javaparser.ast.expr.VariableDeclarationExpr;
import com.github.javaparser.ast.stmt.BlockStmt;
import com.github.javaparser.ast.stmt.CatchClause;
import com.github.javaparser.ast.stmt.TryStmt;
import com.github.javaparser.ast.type.Type;
import dev.threadmark.app.rules.source.Variable;
import java.util.ArrayList;
import java.util.List;

/** Runs try statements: resources, catch clauses, and finally on every way out. */
final class Tries {
    private final Context context;
    private final Walker walker;
    private final Evaluator evaluator;
    private final ExceptionTypes exceptions;

    Tries(Context context, Walker walker, Evaluator evaluator) {
        this.context = context;
        this.walker = walker;
        this.evaluator = evaluator;
        this.exceptions = new ExceptionTypes(context.types());
    }

    List<State> run(TryStmt attempt, List<State> in) {
        Exits body = new Exits();
        List<State> normal = context.collecting(body, () -> runResources(attempt, 0, in));
        Exits pending = new Exits();
        List<State> after = new ArrayList<>(normal);
        after.addAll(
                context.collecting(pending, () -> runCatches(attempt.getCatchClauses(), body)));
        List<State> merged = States.merge(after);
        if (attempt.getFinallyBlock().isEmpty()) {
            context.exits().addAll(pending.all());
            return merged;
        }
        BlockStmt last = attempt.getFinallyBlock().get();
        return context.inFinally(
                () -> {
                    for (Exit exit : pending.all()) {
                        for (State state : walker.run(last, List.of(exit.state()))) {
                            context.exits().add(exit.with(state));
                        }
                    }
                    return walker.run(last, merged);
                });
    }

    private List<State> runCatches(List<CatchClause> clauses, Exits body) {
        List<List<State>> caught = new ArrayList<>();
        clauses.forEach(clause -> caught.add(new ArrayList<>()));
        for (Exit exit : body.all()) {
            boolean escapes = true;
            if (exit.kind() == Way.THROW) {
                for (int i = 0; i < clauses.size() && escapes; i++) {
                    ExceptionTypes.Match match =
                            exceptions.match(clauses.get(i), exit.thrown().type());
                    if (match != ExceptionTypes.Match.NO) {
                        caught.get(i).add(exit.state());
                    }
                    escapes = match != ExceptionTypes.Match.YES;
                }
            }
            if (escapes) {
                context.exits().add(exit);
            }
        }
        List<State> after = new ArrayList<>();
        for (int i = 0; i < clauses.size(); i++) {
            CatchClause clause = clauses.get(i);
            List<State> states = States.merge(caught.get(i));
            after.addAll(walker.run(clause.getBody(), states));
        }
        return after;
    }

    private List<State> runResources(TryStmt attempt, int index, List<State> in) {
        if (index == attempt.getResources().size()) {
            return walker.run(attempt.getTryBlock(), in);
        }
        Expression resource = attempt.getResources().get(index);
        List<State> after = new ArrayList<>();
        for (State state : in) {
            for (Evaluated opened : open(resource, state)) {
                Exits inner = new Exits();
                List<State> normal =
                        context.collecting(
                                inner,
                                () -> runResources(attempt, index + 1, List.of(opened.state())));
                for (State end : normal) {
                    after.addAll(close(resource, opened.value(), end));
                }
                for (Exit exit : inner.all()) {
                    close(resource, opened.value(), exit.state())
                            .forEach(closed -> context.exits().add(exit.with(closed)));
                }
            }
        }
        return States.merge(after);
    }

    private List<Evaluated> open(Expression resource, State state) {
        if (!(resource instanceof VariableDeclarationExpr declaration)) {
            return evaluator.eval(resource, state);
        }
        VariableDeclarator variable = declaration.getVariable(0);
        List<Evaluated> opened = new ArrayList<>();
        for (Evaluated made : evaluator.eval(variable.getInitializer().orElseThrow(), state)) {
            State declared = walker.declare(variable, made.state(), made.value());
            opened.add(new Evaluated(declared, made.value()));
        }
        return opened;
    }

    private List<State> close(Expression resource, Value value, State state) {
        return context.inFinally(
                () ->
                        evaluator.close(resource, value, state).stream()
                                .map(Evaluated::state)
                                .toList());
    }

    /** The type of exception that a throw statement throws, as far as it is written down. */
    String typeThrown(Expression thrown) {
        if (thrown instanceof ObjectCreationExpr creation) {
            return creation.getType().getNameWithScope();
        }
        if (thrown instanceof NameExpr name) {
            return context.types()
                    .variable(name.getNameAsString(), name)
                    .map(Tries::declaredType)
                    .orElse("Exception");
        }
        return "Exception";
    }

    private static String declaredType(Variable variable) {
        if (variable instanceof Variable.Local local
                && local.declaration() instanceof Parameter parameter) {
            Type type = parameter.getType();
            return type.isUnionType() ? "Exception" : type.asString();
        }
        return variable.type().asString();
    }
}
