package dev.threadmark.app.rules.path;

import com.github.javaparser.ast.NodeList;
import com.github.javaparser.ast.body.ClassOrInterfaceDeclaration;
import com.github.javaparser.ast.body.ConstructorDeclaration;
import com.github.javaparser.ast.body.Parameter;
import com.github.javaparser.ast.expr.AssignExpr;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.stmt.ExpressionStmt;
import com.github.javaparser.ast.stmt.Statement;
import dev.threadmark.app.rules.source.ClassBody;
import dev.threadmark.app.rules.source.FieldInfo;
import java.util.List;
import java.util.Optional;

/** What a constructor that takes no lock does: it keeps what it is handed in fields. */
final class KeptArguments {
    private final Context context;

    KeptArguments(Context context) {
        this.context = context;
    }

    /** Tells whether a constructor does nothing else, so that it cannot fail. */
    boolean isAll(ConstructorDeclaration made, ClassBody owner) {
        return owner.node() instanceof ClassOrInterfaceDeclaration type
                && type.getExtendedTypes().isEmpty()
                && owner.fields().values().stream()
                        .flatMap(f -> f.initializer().stream())
                        .allMatch(Expression::isLiteralExpr)
                && made.getBody().getStatements().stream()
                        .map(line -> assignment(line).map(AssignExpr::getValue))
                        .allMatch(
                                v ->
                                        v.filter(e -> e.isNameExpr() || e.isLiteralExpr())
                                                .isPresent());
    }

    /** The state that knows which fields of the new object refer to which arguments. */
    State keep(ConstructorDeclaration made, String self, List<Value> arguments, State before) {
        State state = before;
        for (Statement line : made.getBody().getStatements()) {
            Optional<AssignExpr> assign = assignment(line);
            Optional<FieldInfo> field =
                    assign.map(AssignExpr::getTarget).flatMap(context.types()::fieldOf);
            int index = assign.map(a -> parameter(made, a.getValue())).orElse(-1);
            if (field.isPresent() && index >= 0 && arguments.get(index) instanceof Value.Ref ref) {
                state = state.with(context.pathOf(self, field.get()), ref);
            }
        }
        return state;
    }

    private static Optional<AssignExpr> assignment(Statement line) {
        return Optional.of(line)
                .filter(ExpressionStmt.class::isInstance)
                .map(s -> ((ExpressionStmt) s).getExpression())
                .filter(AssignExpr.class::isInstance)
                .map(AssignExpr.class::cast);
    }

    /** The index of the parameter that a value is, as it is or checked for null; or -1. */
    private static int parameter(ConstructorDeclaration made, Expression value) {
        Expression kept =
                value instanceof MethodCallExpr check
                                && check.getNameAsString().equals("requireNonNull")
                        ? check.getArgument(0)
                        : value;
        NodeList<Parameter> parameters = made.getParameters();
        for (int i = 0; i < parameters.size(); i++) {
            Parameter parameter = parameters.get(i);
            if (kept.isNameExpr()
                    && !parameter.isVarArgs()
                    && parameter.getNameAsString().equals(kept.toString())) {
                return i;
            }
        }
        return -1;
    }
}
