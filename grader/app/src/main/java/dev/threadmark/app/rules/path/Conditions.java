package dev.threadmark.app.rules.path;

import com.github.javaparser.ast.expr.BinaryExpr;
import com.github.javaparser.ast.expr.BooleanLiteralExpr;
import com.github.javaparser.ast.expr.EnclosedExpr;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.expr.NullLiteralExpr;
import com.github.javaparser.ast.expr.UnaryExpr;
import dev.threadmark.app.rules.source.FieldInfo;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Splits states by whether a condition holds, and remembers the answer where it cannot change. */
final class Conditions {
    /** The states in which a condition holds, and those in which it does not. */
    record Split(List<State> yes, List<State> no) {
        Split() {
            this(new ArrayList<>(), new ArrayList<>());
        }

        Split swapped() {
            return new Split(no, yes);
        }
    }

    private final Context context;
    private Evaluator evaluator;

    Conditions(Context context) {
        this.context = context;
    }

    void use(Evaluator used) {
        evaluator = used;
    }

    Split split(Expression condition, List<State> states) {
        Split all = new Split();
        for (State state : states) {
            Split one = split(condition, state);
            all.yes().addAll(one.yes());
            all.no().addAll(one.no());
        }
        return new Split(States.merge(all.yes()), States.merge(all.no()));
    }

    Split split(Expression condition, State state) {
        context.step();
        if (condition instanceof EnclosedExpr enclosed) {
            return split(enclosed.getInner(), state);
        } else if (condition instanceof BooleanLiteralExpr literal) {
            return constant(literal.getValue(), state);
        } else if (condition instanceof UnaryExpr unary
                && unary.getOperator() == UnaryExpr.Operator.LOGICAL_COMPLEMENT) {
            return split(unary.getExpression(), state).swapped();
        } else if (condition instanceof BinaryExpr binary) {
            return splitBinary(binary, state);
        }
        return splitValue(condition, state);
    }

    private static Split constant(boolean value, State state) {
        return value ? new Split(List.of(state), List.of()) : new Split(List.of(), List.of(state));
    }

    private Split splitBinary(BinaryExpr binary, State state) {
        Expression left = binary.getLeft();
        Expression right = binary.getRight();
        switch (binary.getOperator()) {
            case AND:
            case BINARY_AND:
                {
                    Split first = split(left, state);
                    Split second = split(right, first.yes());
                    return new Split(second.yes(), concat(first.no(), second.no()));
                }
            case OR:
            case BINARY_OR:
                {
                    Split first = split(left, state);
                    Split second = split(right, first.no());
                    return new Split(concat(first.yes(), second.yes()), second.no());
                }
            case EQUALS:
                return splitEquality(binary, state);
            case NOT_EQUALS:
                return splitEquality(binary, state).swapped();
            case GREATER:
                if (isHoldCount(left) && isZero(right)) {
                    return splitValue(left, state);
                }
                return splitValue(binary, state);
            default:
                return splitValue(binary, state);
        }
    }

    private static List<State> concat(List<State> a, List<State> b) {
        List<State> both = new ArrayList<>(a);
        both.addAll(b);
        return both;
    }

    /** Splits by whether two operands are equal, be it == or != between them. */
    private Split splitEquality(BinaryExpr binary, State state) {
        Expression left = binary.getLeft();
        Expression right = binary.getRight();
        if (isZero(right) && isHoldCount(left)) {
            return splitValue(left, state).swapped();
        }
        if (right instanceof BooleanLiteralExpr literal) {
            return splitTruth(left, literal, state);
        }
        if (left instanceof BooleanLiteralExpr literal) {
            return splitTruth(right, literal, state);
        }
        if (right instanceof NullLiteralExpr || isZero(right)) {
            return splitEmpty(binary, left, state);
        }
        if (left instanceof NullLiteralExpr || isZero(left)) {
            return splitEmpty(binary, right, state);
        }
        Split split = splitValue(binary, state);
        return binary.getOperator() == BinaryExpr.Operator.NOT_EQUALS ? split.swapped() : split;
    }

    private Split splitTruth(Expression condition, BooleanLiteralExpr wanted, State state) {
        Split split = split(condition, state);
        return wanted.getValue() ? split : split.swapped();
    }

    /** Splits by whether an operand is null or the stamp 0. */
    private Split splitEmpty(BinaryExpr binary, Expression operand, State state) {
        Split split = new Split();
        for (Evaluated result : evaluator.eval(operand, state)) {
            Value value = result.value();
            State after = result.state();
            if (value instanceof Value.Null || value.equals(Value.NO_STAMP)) {
                split.yes().add(after);
            } else if (value instanceof Value.Stamp stamp && stamp.mode() != Mode.OPTIMISTIC
                    || value instanceof Value.Constant
                    || value instanceof Value.Closure
                    || value instanceof Value.Ref ref && isHeld(ref, after)) {
                split.no().add(after);
            } else {
                // Written the same way for == and !=, so that the two know each other's answer.
                Optional<String> text =
                        evaluator.text().of(operand, after).map(t -> "?" + t + " is empty");
                decide(binary, text, after, split);
            }
        }
        return split;
    }

    private static boolean isHeld(Value.Ref ref, State state) {
        return state.held().stream().anyMatch(key -> key.path().equals(ref.path()));
    }

    private Split splitValue(Expression condition, State state) {
        Optional<Boolean> constant = constantField(condition);
        if (constant.isPresent()) {
            return constant(constant.get(), state);
        }
        Split split = new Split();
        for (Evaluated result : evaluator.eval(condition, state)) {
            if (result.value() instanceof Value.Bool bool) {
                (bool.value() ? split.yes() : split.no()).add(result.state());
            } else if (result.value() instanceof Value.Ref ref
                    && evaluator.text().isStable(condition)) {
                split.yes().add(result.state().with(ref.path(), new Value.Bool(true)));
                split.no().add(result.state().with(ref.path(), new Value.Bool(false)));
            } else {
                Optional<String> text =
                        evaluator.text().of(condition, result.state()).map(t -> "?" + t);
                decide(condition, text, result.state(), split);
            }
        }
        return split;
    }

    private void decide(Expression test, Optional<String> text, State state, Split into) {
        Optional<Value> known = text.flatMap(state::value);
        if (known.isPresent() && known.get() instanceof Value.Bool bool) {
            (bool.value() ? into.yes() : into.no()).add(state);
        } else {
            context.openTest(test, state);
            into.yes().add(text.map(t -> state.with(t, new Value.Bool(true))).orElse(state));
            into.no().add(text.map(t -> state.with(t, new Value.Bool(false))).orElse(state));
        }
    }

    private Optional<Boolean> constantField(Expression condition) {
        return context.types()
                .fieldOf(condition)
                .filter(FieldInfo::isFinal)
                .flatMap(FieldInfo::initializer)
                .filter(Expression::isBooleanLiteralExpr)
                .map(e -> e.asBooleanLiteralExpr().getValue());
    }

    static boolean isZero(Expression e) {
        return Comparisons.literal(e).equals(Value.NO_STAMP);
    }

    private static boolean isHoldCount(Expression e) {
        return e instanceof MethodCallExpr call && call.getNameAsString().endsWith("HoldCount");
    }
}
