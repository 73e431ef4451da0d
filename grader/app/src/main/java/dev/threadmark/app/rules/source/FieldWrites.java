package dev.threadmark.app.rules.source;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.ConstructorDeclaration;
import com.github.javaparser.ast.body.InitializerDeclaration;
import com.github.javaparser.ast.body.MethodDeclaration;
import com.github.javaparser.ast.expr.AssignExpr;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.LambdaExpr;
import com.github.javaparser.ast.expr.UnaryExpr;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Every place of the program that writes a field. */
public final class FieldWrites {
    private final Map<FieldInfo, List<Expression>> writes = new HashMap<>();

    public FieldWrites(Types types) {
        types.program().nodes(AssignExpr.class).forEach(e -> add(types, e.getTarget(), e));
        types.program().nodes(UnaryExpr.class).stream()
                .filter(FieldWrites::changes)
                .forEach(e -> add(types, e.getExpression(), e));
    }

    private static boolean changes(UnaryExpr e) {
        return switch (e.getOperator()) {
            case PREFIX_INCREMENT, PREFIX_DECREMENT, POSTFIX_INCREMENT, POSTFIX_DECREMENT -> true;
            default -> false;
        };
    }

    private void add(Types types, Expression target, Expression write) {
        types.fieldOf(target)
                .ifPresent(f -> writes.computeIfAbsent(f, x -> new ArrayList<>()).add(write));
    }

    /** The assignments and increments of a field, beside its initialiser. */
    public List<Expression> of(FieldInfo field) {
        return writes.getOrDefault(field, List.of());
    }

    /** Tells whether a field is written after its object or class was made. */
    public boolean isReassigned(FieldInfo field) {
        return of(field).stream().anyMatch(write -> !isConstruction(write, field));
    }

    /** Tells whether a write happens while the object or class that owns the field is made. */
    public static boolean isConstruction(Node write, FieldInfo field) {
        for (Optional<Node> at = write.getParentNode();
                at.isPresent();
                at = at.get().getParentNode()) {
            Node node = at.get();
            if (node instanceof MethodDeclaration || node instanceof LambdaExpr) {
                return false;
            }
            if (node instanceof InitializerDeclaration initializer) {
                return initializer.isStatic() == field.isStatic();
            }
            if (node instanceof ConstructorDeclaration) {
                return !field.isStatic()
                        && node.getParentNode().filter(p -> p == field.owner().node()).isPresent();
            }
        }
        return true;
    }

    /** The one expression that gives a field its value, if there is exactly one. */
    public Optional<Expression> definition(FieldInfo field) {
        List<Expression> all = new ArrayList<>();
        field.initializer().ifPresent(all::add);
        for (Expression write : of(field)) {
            all.add(write instanceof AssignExpr assign ? assign.getValue() : write);
        }
        return all.size() == 1 && !isReassigned(field) ? Optional.of(all.get(0)) : Optional.empty();
    }
}
