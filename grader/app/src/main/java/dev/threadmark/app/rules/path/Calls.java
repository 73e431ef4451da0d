package dev.threadmark.app.rules.path;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.CallableDeclaration;
import com.github.javaparser.ast.body.MethodDeclaration;
import com.github.javaparser.ast.body.Parameter;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.expr.SuperExpr;
import dev.threadmark.app.rules.source.ClassBody;
import dev.threadmark.app.rules.source.FieldInfo;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Evaluates calls: of locks, of helpers of the program, of lambdas, and of everything else. */
final class Calls {
    /** Methods of collections, maps, streams and optionals that run a lambda at once. */
    private static final Set<String> RUN_AT_ONCE =
            Set.of(
                    "forEach",
                    "removeIf",
                    "replaceAll",
                    "computeIfAbsent",
                    "computeIfPresent",
                    "compute",
                    "merge",
                    "ifPresent",
                    "ifPresentOrElse",
                    "orElseGet",
                    "sort",
                    "map",
                    "mapToInt",
                    "mapToLong",
                    "mapToObj",
                    "flatMap",
                    "filter",
                    "reduce",
                    "anyMatch",
                    "allMatch",
                    "noneMatch",
                    "peek",
                    "collect",
                    "updateAndGet",
                    "getAndUpdate",
                    "accumulateAndGet");

    /** What a call is handed, and the state after evaluating it. */
    record Arguments(State state, List<Value> values) {}

    private final Context context;
    private final Evaluator evaluator;
    private final LockCalls locks;
    private final Inliner inliner;

    Calls(Context context, Walker walker, Evaluator evaluator) {
        this.context = context;
        this.evaluator = evaluator;
        this.locks = new LockCalls(context);
        this.inliner = new Inliner(context, walker, evaluator, locks);
    }

    Inliner inliner() {
        return inliner;
    }

    List<Evaluated> eval(MethodCallExpr call, State state) {
        List<Evaluated> results = new ArrayList<>();
        for (Evaluated receiver : receiver(call, state)) {
            for (Arguments arguments : arguments(call.getArguments(), receiver.state())) {
                results.addAll(eval(call, receiver.value(), arguments));
            }
        }
        return results;
    }

    private List<Evaluated> receiver(MethodCallExpr call, State state) {
        if (call.getScope().isEmpty()) {
            return Evaluator.one(state, Value.UNKNOWN);
        }
        Expression scope = call.getScope().get();
        boolean named =
                context.types().classNamed(scope).isPresent()
                        || context.types().jdkClassNamed(scope).isPresent();
        if (named) {
            return Evaluator.one(state, Value.UNKNOWN);
        }
        // What named the lock when it was taken will not fail when it names it for the release.
        return LockUse.isRelease(call.getNameAsString())
                ? context.collecting(new Exits(), () -> evaluator.eval(scope, state))
                : evaluator.eval(scope, state);
    }

    List<Arguments> arguments(List<Expression> expressions, State state) {
        List<Arguments> all = List.of(new Arguments(state, List.of()));
        for (Expression expression : expressions) {
            List<Arguments> longer = new ArrayList<>();
            for (Arguments before : all) {
                for (Evaluated value : evaluator.eval(expression, before.state())) {
                    List<Value> values = new ArrayList<>(before.values());
                    values.add(value.value());
                    longer.add(new Arguments(value.state(), values));
                }
            }
            all = longer;
        }
        return all;
    }

    private List<Evaluated> eval(MethodCallExpr call, Value receiver, Arguments arguments) {
        State state = arguments.state();
        if (receiver instanceof Value.Closure closure) {
            return inliner.invoke(closure, arguments.values(), call, state);
        }
        List<MethodDeclaration> callees = context.types().callees(call);
        if (!callees.isEmpty()) {
            return callProgram(call, callees, receiver, arguments);
        }
        if (call.getScope().isPresent()) {
            Expression scope = call.getScope().get();
            LockCalls.Call lockCall =
                    new LockCalls.Call(
                            call.getNameAsString(), receiver, arguments.values(), call, state);
            Optional<List<Evaluated>> result = locks.eval(lockCall, scope);
            if (result.isPresent()) {
                return result.get();
            }
        }
        Optional<FieldInfo> component = context.types().component(call);
        if (component.isPresent()) {
            return evaluator.readComponent(component.get(), receiver, call, state);
        }
        return callLibrary(call, receiver, arguments);
    }

    private List<Evaluated> callProgram(
            MethodCallExpr call,
            List<MethodDeclaration> callees,
            Value receiver,
            Arguments arguments) {
        State state = arguments.state();
        MethodDeclaration callee = callees.get(0);
        ClassBody owner = context.types().program().enclosingClass(callee).orElseThrow();
        String self = self(call, receiver, owner);
        boolean certain = callees.size() == 1 && !isOverridden(call, callee, owner);
        Optional<Expression> returned = LockUse.returned(callee);
        boolean getter = certain && returned.isPresent();
        // A getter that others may call as well is judged for itself.
        if (!getter || callee.isPrivate()) {
            noteCall(callee, self, owner, call, arguments);
        }
        if (getter) {
            return inliner.getter(callee, owner, self, returned.get(), call, state);
        }
        context.events().work().works(state.held(), true);
        if (certain && LockUse.makesLock(context.types(), callee)) {
            String name = call.getNameAsString() + "()";
            return Evaluator.one(state, new Value.Ref(Paths.local(name, call)));
        }
        boolean closures = arguments.values().stream().anyMatch(v -> v instanceof Value.Closure);
        if (certain
                && callee.getBody().isPresent()
                && (context.lockUse().isIn(callee) || closures)) {
            return inliner.call(callee, owner, self, arguments.values(), call, state);
        }
        return unknown(call, receiver, arguments);
    }

    private void noteCall(
            CallableDeclaration<?> callee,
            String self,
            ClassBody owner,
            Node call,
            Arguments arguments) {
        if (!context.frame().recording()) {
            return;
        }
        boolean sameObject = self.equals(context.selfOf(owner)) || callee.isStatic();
        State state = arguments.state();
        Set<LockKey> held = new LinkedHashSet<>();
        if (sameObject) {
            held.addAll(state.held());
        } else {
            addRenamed(state, self, "this", held);
        }
        for (int i = 0; i < callee.getParameters().size() && i < arguments.values().size(); i++) {
            Parameter parameter = callee.getParameter(i);
            if (arguments.values().get(i) instanceof Value.Ref ref) {
                String name = Paths.local(parameter.getNameAsString(), parameter);
                addRenamed(state, ref.path(), name, held);
            }
        }
        context.events().call(callee, call, held);
    }

    /** Adds the locks that are named through an object, by the name that the callee has for it. */
    private static void addRenamed(State state, String object, String name, Set<LockKey> names) {
        for (LockKey key : state.held()) {
            if (Paths.mentions(key.path(), object)) {
                names.add(new LockKey(Paths.replace(key.path(), object, name), key.mode()));
            }
        }
    }

    private String self(MethodCallExpr call, Value receiver, ClassBody owner) {
        if (call.getScope().isEmpty() || call.getScope().get() instanceof SuperExpr) {
            return context.selfOf(owner);
        }
        return receiver instanceof Value.Ref ref ? ref.path() : Paths.result(call);
    }

    private boolean isOverridden(MethodCallExpr call, MethodDeclaration callee, ClassBody owner) {
        if (callee.isPrivate()
                || callee.isStatic()
                || callee.isFinal()
                || call.getScope().filter(Expression::isSuperExpr).isPresent()) {
            return false;
        }
        String name = callee.getNameAsString();
        int arity = callee.getParameters().size();
        return context.types().program().subclasses(owner).stream()
                .flatMap(c -> c.methods().stream())
                .anyMatch(
                        m -> m.getNameAsString().equals(name) && m.getParameters().size() == arity);
    }

    private List<Evaluated> callLibrary(MethodCallExpr call, Value receiver, Arguments arguments) {
        String name = call.getNameAsString();
        State state = arguments.state();
        if (LibraryCalls.neverReturns(call)) {
            return List.of();
        }
        Optional<Value> stampTest = StampedCalls.test(name, arguments.values());
        if (stampTest.isPresent()) {
            return Evaluator.one(state, stampTest.get());
        }
        if (LibraryCalls.isMonitorMethod(call)) {
            Value monitor = call.getScope().isPresent() ? receiver : selfValue();
            context.signal(name, monitor, true, call, state);
        }
        context.events().work().occupies(state.held());
        if (!LibraryCalls.isHarmless(call)) {
            context.events().work().works(state.held(), true);
        }
        if (RUN_AT_ONCE.contains(name) && !LibraryCalls.isParallel(call)) {
            return runAtOnce(call, receiver, arguments);
        }
        return unknown(call, receiver, arguments);
    }

    private Value selfValue() {
        return new Value.Ref(context.frame().self());
    }

    private List<Evaluated> runAtOnce(MethodCallExpr call, Value receiver, Arguments arguments) {
        List<State> states = List.of(arguments.state());
        for (Value argument : arguments.values()) {
            if (argument instanceof Value.Closure closure) {
                List<State> after = new ArrayList<>(states);
                for (State before : states) {
                    inliner.invoke(closure, List.of(), call, before)
                            .forEach(e -> after.add(e.state()));
                }
                states = States.merge(after);
            }
        }
        List<Evaluated> results = new ArrayList<>();
        for (State state : states) {
            results.addAll(unknown(call, receiver, new Arguments(state, arguments.values())));
        }
        return results;
    }

    /**
     * A call that is not looked into: it may throw, and returns the same for the same arguments.
     */
    private List<Evaluated> unknown(MethodCallExpr call, Value receiver, Arguments arguments) {
        State state = arguments.state();
        LibraryCalls.thrown(context.types(), call)
                .forEach(thrown -> context.mayThrow(call, state, thrown));
        if (!LibraryCalls.isOfJdk(context.types(), call)) {
            for (Value argument : arguments.values()) {
                if (argument instanceof Value.Ref ref) {
                    context.events().handOut(ref.path());
                }
            }
        }
        StringBuilder text = new StringBuilder("#");
        text.append(receiver instanceof Value.Ref ref ? ref.path() : context.frame().self());
        text.append('.').append(call.getNameAsString()).append('(');
        for (Expression argument : call.getArguments()) {
            Optional<String> pure = evaluator.text().of(argument, state);
            if (pure.isEmpty()) {
                return Evaluator.one(state, new Value.Ref(Paths.result(call)));
            }
            text.append(pure.get()).append(',');
        }
        if (text.charAt(text.length() - 1) == ',') {
            text.setLength(text.length() - 1);
        }
        return Evaluator.one(state, new Value.Ref(text.append(')').toString()));
    }
}
