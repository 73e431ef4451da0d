package dev.threadmark.app.rules.path;

import com.github.javaparser.ast.expr.BinaryExpr;
import com.github.javaparser.ast.expr.EnclosedExpr;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.FieldAccessExpr;
import com.github.javaparser.ast.expr.LiteralExpr;
import com.github.javaparser.ast.expr.NameExpr;
import com.github.javaparser.ast.expr.ThisExpr;
import com.github.javaparser.ast.expr.UnaryExpr;
import dev.threadmark.app.rules.source.FieldInfo;
import dev.threadmark.app.rules.source.Variable;
import java.util.Optional;

/** Names expressions without effects by a text, so that two evaluations of one can be compared. */
final class StableText {
    private final Context context;
    private final Variables variables;

    StableText(Context context, Variables variables) {
        this.context = context;
        this.variables = variables;
    }

    /** Tells whether a variable keeps its value until this body assigns it. */
    boolean isStable(Expression e) {
        Expression inner = Variables.strip(e);
        Optional<FieldInfo> field = context.types().fieldOf(inner);
        return field.map(f -> !context.writes().isReassigned(f)).orElse(inner instanceof NameExpr);
    }

    /** Text for an expression that gives the same value while its variables stay the same. */
    Optional<String> of(Expression e, State state) {
        if (e instanceof LiteralExpr literal) {
            return Optional.of(literal.toString());
        } else if (e instanceof EnclosedExpr enclosed) {
            return of(enclosed.getInner(), state);
        } else if (e instanceof NameExpr || e instanceof FieldAccessExpr || e instanceof ThisExpr) {
            return ofVariable(e, state);
        } else if (e instanceof BinaryExpr binary) {
            return of(binary.getLeft(), state)
                    .flatMap(
                            left ->
                                    of(binary.getRight(), state)
                                            .map(right -> joined(left, binary, right)));
        } else if (e instanceof UnaryExpr unary && !isUpdate(unary)) {
            return of(unary.getExpression(), state)
                    .map(text -> unary.getOperator().asString() + text);
        }
        return Optional.empty();
    }

    private static String joined(String left, BinaryExpr binary, String right) {
        return left + " " + binary.getOperator().asString() + " " + right;
    }

    private static boolean isUpdate(UnaryExpr unary) {
        return unary.getOperator().isPostfix()
                || unary.getOperator() == UnaryExpr.Operator.PREFIX_DECREMENT
                || unary.getOperator() == UnaryExpr.Operator.PREFIX_INCREMENT;
    }

    private Optional<String> ofVariable(Expression e, State state) {
        if (e instanceof FieldAccessExpr access && context.types().field(access).isEmpty()) {
            return access.getNameAsString().equals("length")
                    ? of(access.getScope(), state).map(t -> t + ".length")
                    : Optional.empty();
        }
        if (!(e instanceof ThisExpr) && !isStable(e)) {
            return Optional.empty();
        }
        if (e instanceof FieldAccessExpr access) {
            return of(access.getScope(), state).map(t -> t + "." + access.getNameAsString());
        }
        Value value =
                e instanceof NameExpr name
                        ? variables.read(name, state).value()
                        : variables.self(e);
        return value instanceof Value.Ref ref
                ? Optional.of(ref.path())
                : e instanceof NameExpr name && context.types().fieldOf(name).isEmpty()
                        ? context.types()
                                .variable(name.getNameAsString(), name)
                                .map(v -> variables.pathOf((Variable.Local) v))
                        : Optional.empty();
    }
}
