package dev.threadmark.app.rules.path;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.VariableDeclarator;
import com.github.javaparser.ast.expr.ArrayAccessExpr;
import com.github.javaparser.ast.expr.ArrayCreationExpr;
import com.github.javaparser.ast.expr.ArrayInitializerExpr;
import com.github.javaparser.ast.expr.AssignExpr;
import com.github.javaparser.ast.expr.BinaryExpr;
import com.github.javaparser.ast.expr.BooleanLiteralExpr;
import com.github.javaparser.ast.expr.CastExpr;
import com.github.javaparser.ast.expr.ClassExpr;
import com.github.javaparser.ast.expr.ConditionalExpr;
import com.github.javaparser.ast.expr.EnclosedExpr;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.FieldAccessExpr;
import com.github.javaparser.ast.expr.InstanceOfExpr;
import com.github.javaparser.ast.expr.LambdaExpr;
import com.github.javaparser.ast.expr.LiteralExpr;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.expr.MethodReferenceExpr;
import com.github.javaparser.ast.expr.NameExpr;
import com.github.javaparser.ast.expr.NullLiteralExpr;
import com.github.javaparser.ast.expr.ObjectCreationExpr;
import com.github.javaparser.ast.expr.SuperExpr;
import com.github.javaparser.ast.expr.SwitchExpr;
import com.github.javaparser.ast.expr.ThisExpr;
import com.github.javaparser.ast.expr.UnaryExpr;
import com.github.javaparser.ast.expr.VariableDeclarationExpr;
import dev.threadmark.app.rules.source.FieldInfo;
import java.util.ArrayList;
import java.util.List;

/** Evaluates expressions in a state: in order, with their effects and the ways they may throw. */
final class Evaluator {
    private final Context context;
    private final Walker walker;
    private final Conditions conditions;
    private final Switches switches;
    private final Calls calls;
    private final Instances objects;
    private final Variables variables;
    private final Arithmetic arithmetic;
    private final Comparisons comparisons;

    Evaluator(Context context, Walker walker, Conditions conditions, Switches switches) {
        this.context = context;
        this.walker = walker;
        this.conditions = conditions;
        this.switches = switches;
        this.variables = new Variables(context, this);
        this.arithmetic = new Arithmetic(context.types());
        this.comparisons = new Comparisons(context.types());
        this.calls = new Calls(context, walker, this);
        this.objects = new Instances(context, calls);
    }

    /** The states after an expression; several where its value depends on the path. */
    List<Evaluated> eval(Expression e, State state) {
        context.step();
        if (e instanceof NameExpr name) {
            return one(variables.read(name, state));
        } else if (e instanceof FieldAccessExpr access) {
            return variables.readField(access, state);
        } else if (e instanceof EnclosedExpr enclosed) {
            return eval(enclosed.getInner(), state);
        } else if (e instanceof BooleanLiteralExpr literal) {
            return one(state, new Value.Bool(literal.getValue()));
        } else if (e instanceof NullLiteralExpr) {
            return one(state, Value.NULL);
        } else if (e instanceof LiteralExpr) {
            return one(state, Comparisons.literal(e));
        } else if (e instanceof ThisExpr || e instanceof SuperExpr) {
            return one(state, variables.self(e));
        } else if (e instanceof ClassExpr literal) {
            return one(state, new Value.Ref(literal.getTypeAsString() + ".class"));
        } else if (e instanceof MethodCallExpr call) {
            return calls.eval(call, state);
        } else if (e instanceof ObjectCreationExpr creation) {
            return objects.create(creation, state);
        } else if (e instanceof AssignExpr assign) {
            return variables.assign(assign, state);
        } else if (e instanceof UnaryExpr unary) {
            return evalUnary(unary, state);
        } else if (e instanceof BinaryExpr binary) {
            return evalBinary(binary, state);
        } else if (e instanceof ConditionalExpr choice) {
            return evalChoice(choice, state);
        } else if (e instanceof VariableDeclarationExpr declaration) {
            return declare(declaration, state);
        } else if (e instanceof LambdaExpr || e instanceof MethodReferenceExpr) {
            return one(state, closure(e, state));
        } else if (e instanceof SwitchExpr choice) {
            return switches.eval(choice, state);
        } else if (e instanceof ArrayAccessExpr access) {
            return variables.readElement(access, state);
        } else if (e instanceof CastExpr cast) {
            return evalCast(cast, state);
        } else if (e instanceof ArrayCreationExpr creation
                && creation.getInitializer().isPresent()) {
            return evalArray(creation, creation.getInitializer().get(), state);
        } else if (e instanceof InstanceOfExpr test) {
            return forget(eval(test.getExpression(), state));
        }
        return evalChildren(e, state);
    }

    static List<Evaluated> one(State state, Value value) {
        return List.of(new Evaluated(state, value));
    }

    private static List<Evaluated> one(Evaluated result) {
        return List.of(result);
    }

    private static List<Evaluated> forget(List<Evaluated> results) {
        return results.stream().map(r -> new Evaluated(r.state(), Value.UNKNOWN)).toList();
    }

    private List<Evaluated> evalChildren(Expression e, State state) {
        List<State> states = List.of(state);
        for (Node child : e.getChildNodes()) {
            if (child instanceof Expression part) {
                states = walker.evaluate(part, states);
            }
        }
        return states.stream().map(s -> new Evaluated(s, Value.UNKNOWN)).toList();
    }

    /** An array that is made of its elements, as where a method returns two objects. */
    private List<Evaluated> evalArray(
            ArrayCreationExpr creation, ArrayInitializerExpr elements, State state) {
        String path = Paths.created(creation);
        List<State> states = List.of(state);
        for (int i = 0; i < elements.getValues().size(); i++) {
            String element = path + "[" + i + "]";
            List<State> after = new ArrayList<>();
            for (State before : states) {
                eval(elements.getValues().get(i), before)
                        .forEach(v -> after.add(v.state().with(element, v.value())));
            }
            states = after;
        }
        return states.stream().map(s -> new Evaluated(s, new Value.Ref(path))).toList();
    }

    private List<Evaluated> evalUnary(UnaryExpr unary, State state) {
        return switch (unary.getOperator()) {
            case LOGICAL_COMPLEMENT -> truth(unary, state);
            case PREFIX_INCREMENT, PREFIX_DECREMENT, POSTFIX_INCREMENT, POSTFIX_DECREMENT ->
                    variables.update(unary, unary.getExpression(), state);
            case MINUS ->
                    eval(unary.getExpression(), state).stream()
                            .map(r -> new Evaluated(r.state(), Comparisons.literal(unary)))
                            .toList();
            default -> forget(eval(unary.getExpression(), state));
        };
    }

    private List<Evaluated> evalBinary(BinaryExpr binary, State state) {
        switch (binary.getOperator()) {
            case AND, OR:
                return truth(binary, state);
            case EQUALS, NOT_EQUALS:
                if (binary.getRight().isNullLiteralExpr() || binary.getLeft().isNullLiteralExpr()) {
                    return forget(evalChildren(binary, state));
                }
                return compare(binary, state);
            case LESS, LESS_EQUALS, GREATER, GREATER_EQUALS:
                List<Evaluated> compared = compare(binary, state);
                unbox(binary, compared);
                return compared;
            case DIVIDE, REMAINDER:
                List<Evaluated> results = evalChildren(binary, state);
                if (arithmetic.mayDivideByZero(binary)) {
                    results.forEach(r -> context.mayThrow(binary, r.state(), Thrown.DIVISION));
                }
                return results;
            default:
                List<Evaluated> plain = evalChildren(binary, state);
                unbox(binary, plain);
                return plain;
        }
    }

    private void unbox(BinaryExpr binary, List<Evaluated> results) {
        if (arithmetic.unboxes(binary.getLeft()) || arithmetic.unboxes(binary.getRight())) {
            results.forEach(r -> context.mayThrow(binary, r.state(), Thrown.UNBOXING));
        }
    }

    private List<Evaluated> compare(BinaryExpr binary, State state) {
        List<Evaluated> results = new ArrayList<>();
        for (Evaluated left : eval(binary.getLeft(), state)) {
            for (Evaluated right : eval(binary.getRight(), left.state())) {
                Value answer =
                        comparisons.compare(binary.getOperator(), left.value(), right.value());
                results.add(new Evaluated(right.state(), answer));
            }
        }
        return results;
    }

    /** The value of a condition, told apart by path. */
    private List<Evaluated> truth(Expression condition, State state) {
        Conditions.Split split = conditions.split(condition, state);
        List<Evaluated> results = new ArrayList<>();
        for (State yes : States.merge(split.yes())) {
            results.add(new Evaluated(yes, new Value.Bool(true)));
        }
        for (State no : States.merge(split.no())) {
            results.add(new Evaluated(no, new Value.Bool(false)));
        }
        return results;
    }

    private List<Evaluated> evalChoice(ConditionalExpr choice, State state) {
        Conditions.Split split = conditions.split(choice.getCondition(), state);
        List<Evaluated> results = new ArrayList<>();
        split.yes().forEach(s -> results.addAll(eval(choice.getThenExpr(), s)));
        split.no().forEach(s -> results.addAll(eval(choice.getElseExpr(), s)));
        return results;
    }

    private List<Evaluated> declare(VariableDeclarationExpr declaration, State state) {
        List<State> states = List.of(state);
        for (VariableDeclarator variable : declaration.getVariables()) {
            List<State> after = new ArrayList<>();
            for (State before : states) {
                List<Evaluated> values =
                        variable.getInitializer()
                                .map(init -> eval(init, before))
                                .orElse(one(before, Value.UNKNOWN));
                values.forEach(v -> after.add(walker.declare(variable, v.state(), v.value())));
            }
            states = after;
        }
        return states.stream().map(s -> new Evaluated(s, Value.UNKNOWN)).toList();
    }

    private Value closure(Expression code, State state) {
        if (code instanceof LambdaExpr && context.frame().recording()) {
            context.events().made(code, state);
        }
        return new Value.Closure(code, context.frame().self());
    }

    private List<Evaluated> evalCast(CastExpr cast, State state) {
        List<Evaluated> results = eval(cast.getExpression(), state);
        if (cast.getType().isReferenceType()
                && !cast.getExpression().isLambdaExpr()
                && !cast.getExpression().isMethodReferenceExpr()) {
            results.forEach(r -> context.mayThrow(cast, r.state(), Thrown.CAST));
        }
        return results;
    }

    /** Reads a record component through its accessor. */
    List<Evaluated> readComponent(FieldInfo component, Value record, Expression call, State state) {
        return one(variables.readComponent(component, record, call, state));
    }

    /** Closes a resource of a try statement. */
    List<Evaluated> close(Expression resource, Value value, State state) {
        return objects.close(resource, value, state);
    }

    /** Texts of expressions that keep their value. */
    StableText text() {
        return variables.text();
    }
}
