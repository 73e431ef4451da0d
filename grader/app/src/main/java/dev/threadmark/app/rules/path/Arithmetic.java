package dev.threadmark.app.rules.path;

import com.github.javaparser.ast.expr.BinaryExpr;
import com.github.javaparser.ast.expr.EnclosedExpr;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.LiteralExpr;
import dev.threadmark.app.rules.source.FieldInfo;
import dev.threadmark.app.rules.source.TypeRef;
import dev.threadmark.app.rules.source.Types;
import java.util.Set;

/** Tells which arithmetic may throw. */
final class Arithmetic {
    private static final Set<String> FLOATING = Set.of("double", "float", "Double", "Float");
    private static final Set<String> BOXED =
            Set.of("Integer", "Long", "Short", "Byte", "Double", "Float", "Character", "Boolean");

    private final Types types;

    Arithmetic(Types types) {
        this.types = types;
    }

    boolean mayDivideByZero(BinaryExpr division) {
        Expression divisor = division.getRight();
        boolean constant =
                divisor instanceof LiteralExpr
                        || types.fieldOf(divisor)
                                .filter(FieldInfo::isFinal)
                                .flatMap(FieldInfo::initializer)
                                .filter(e -> e instanceof LiteralExpr && !Conditions.isZero(e))
                                .isPresent();
        return !constant && !isFloating(divisor) && !isFloating(division.getLeft());
    }

    private boolean isFloating(Expression e) {
        if (e instanceof EnclosedExpr enclosed) {
            return isFloating(enclosed.getInner());
        }
        if (e instanceof BinaryExpr binary) {
            return isFloating(binary.getLeft()) || isFloating(binary.getRight());
        }
        return e.isDoubleLiteralExpr()
                || types.of(e).filter(t -> FLOATING.contains(t.name())).isPresent();
    }

    /** Tells whether an operand is an object that may be null instead of a number. */
    boolean unboxes(Expression operand) {
        return (operand.isNameExpr() || operand.isFieldAccessExpr())
                && types.of(operand).map(TypeRef::jdk).filter(Arithmetic::isBoxed).isPresent();
    }

    private static boolean isBoxed(Class<?> type) {
        return type.getPackageName().equals("java.lang") && BOXED.contains(type.getSimpleName());
    }
}
