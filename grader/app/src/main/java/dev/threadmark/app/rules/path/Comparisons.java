package dev.threadmark.app.rules.path;

import com.github.javaparser.ast.body.EnumConstantDeclaration;
import com.github.javaparser.ast.expr.BinaryExpr;
import com.github.javaparser.ast.expr.CharLiteralExpr;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.IntegerLiteralExpr;
import com.github.javaparser.ast.expr.LiteralExpr;
import com.github.javaparser.ast.expr.LongLiteralExpr;
import com.github.javaparser.ast.expr.UnaryExpr;
import dev.threadmark.app.rules.source.FieldInfo;
import dev.threadmark.app.rules.source.Types;
import java.util.Optional;

/**
 * Numbers, characters and enum constants: programs remember in them, as in a boolean, whether a
 * lock is held.
 */
final class Comparisons {
    private final Types types;

    Comparisons(Types types) {
        this.types = types;
    }

    /** The value of a literal, or of one with a minus before it. */
    static Value literal(Expression e) {
        if (e instanceof UnaryExpr minus
                && minus.getOperator() == UnaryExpr.Operator.MINUS
                && literal(minus.getExpression()) instanceof Value.Constant constant) {
            boolean zero = constant.equals(Value.NO_STAMP);
            return zero ? constant : new Value.Constant("-" + constant.text());
        }
        if (e instanceof CharLiteralExpr character) {
            return new Value.Constant(character.toString());
        }
        if (e instanceof IntegerLiteralExpr || e instanceof LongLiteralExpr) {
            String digits = ((LiteralExpr) e).toString().replaceAll("[_lL]", "");
            boolean decimal = digits.matches("0|[1-9][0-9]{0,17}");
            return decimal ? new Value.Constant(digits) : Value.UNKNOWN;
        }
        return Value.UNKNOWN;
    }

    /** The value of a constant field. */
    static Optional<Value> constant(FieldInfo field) {
        return Optional.of(field)
                .filter(FieldInfo::isFinal)
                .flatMap(FieldInfo::initializer)
                .map(Comparisons::literal)
                .filter(Value.Constant.class::isInstance);
    }

    /** Compares two values; the answer is unknown unless both are constants. */
    Value compare(BinaryExpr.Operator operator, Value left, Value right) {
        boolean numbers = isNumber(left) && isNumber(right);
        return switch (operator) {
            case EQUALS -> areConstants(left, right) ? bool(left.equals(right)) : Value.UNKNOWN;
            case NOT_EQUALS ->
                    areConstants(left, right) ? bool(!left.equals(right)) : Value.UNKNOWN;
            case LESS -> numbers ? bool(order(left, right) < 0) : Value.UNKNOWN;
            case LESS_EQUALS -> numbers ? bool(order(left, right) <= 0) : Value.UNKNOWN;
            case GREATER -> numbers ? bool(order(left, right) > 0) : Value.UNKNOWN;
            case GREATER_EQUALS -> numbers ? bool(order(left, right) >= 0) : Value.UNKNOWN;
            default -> Value.UNKNOWN;
        };
    }

    private static Value bool(boolean value) {
        return new Value.Bool(value);
    }

    private static boolean isNumber(Value value) {
        return value instanceof Value.Constant constant && !constant.text().startsWith("'");
    }

    private static int order(Value left, Value right) {
        return Long.compare(
                Long.parseLong(((Value.Constant) left).text()),
                Long.parseLong(((Value.Constant) right).text()));
    }

    private boolean areConstants(Value left, Value right) {
        return left instanceof Value.Constant
                        && right instanceof Value.Constant
                        && isNumber(left) == isNumber(right)
                || isEnumConstant(left) && isEnumConstant(right);
    }

    private boolean isEnumConstant(Value value) {
        if (!(value instanceof Value.Ref ref) || !ref.path().matches("\\w+\\.\\w+")) {
            return false;
        }
        String[] names = ref.path().split("\\.");
        return types.program().classes().stream()
                .filter(c -> c.name().equals(names[0]))
                .map(c -> c.fields().get(names[1]))
                .anyMatch(f -> f != null && f.declaration() instanceof EnumConstantDeclaration);
    }
}
