package dev.threadmark.app.rules.path;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.NodeList;
import com.github.javaparser.ast.body.CompactConstructorDeclaration;
import com.github.javaparser.ast.body.ConstructorDeclaration;
import com.github.javaparser.ast.body.MethodDeclaration;
import com.github.javaparser.ast.body.Parameter;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.LambdaExpr;
import com.github.javaparser.ast.expr.MethodReferenceExpr;
import com.github.javaparser.ast.nodeTypes.NodeWithSimpleName;
import com.github.javaparser.ast.stmt.ExpressionStmt;
import com.github.javaparser.ast.stmt.Statement;
import dev.threadmark.app.rules.source.ClassBody;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Follows calls into helpers and lambdas of the program, a few levels deep. */
final class Inliner {
    private static final int DEPTH = 4;

    private final Context context;
    private final Walker walker;
    private final Evaluator evaluator;
    private final LockCalls locks;

    Inliner(Context context, Walker walker, Evaluator evaluator, LockCalls locks) {
        this.context = context;
        this.walker = walker;
        this.evaluator = evaluator;
        this.locks = locks;
    }

    /** Evaluates what a getter returns, in the frame of its object. */
    List<Evaluated> getter(
            MethodDeclaration method,
            ClassBody owner,
            String self,
            Expression returned,
            Node site,
            State state) {
        Frame frame = context.frame().call(method, owner, self, site, false);
        return context.inside(frame, () -> evaluator.eval(returned, state));
    }

    List<Evaluated> call(
            MethodDeclaration method,
            ClassBody owner,
            String self,
            List<Value> arguments,
            Node site,
            State state) {
        if (!mayEnter(method, site)) {
            context.mayThrow(site, state);
            return Evaluator.one(state, Value.UNKNOWN);
        }
        Statement body = method.getBody().orElseThrow();
        Frame frame = context.frame().call(method, owner, self, site, false);
        State bound = bind(method.getParameters(), arguments, state);
        if (!method.isSynchronized()) {
            return enter(frame, bound, s -> walker.run(body, List.of(s)));
        }
        String monitor = method.isStatic() ? owner.name() + ".class" : self;
        LockKey key = new LockKey(monitor, Mode.MONITOR);
        return enter(
                frame,
                bound,
                s -> walker.holding(key, site, s, held -> walker.run(body, List.of(held))));
    }

    List<Evaluated> construct(
            ConstructorDeclaration constructor,
            ClassBody owner,
            List<Value> arguments,
            Node site,
            State state) {
        String self = Paths.created(site);
        if (!mayEnter(constructor, site)) {
            context.mayThrow(site, state);
            return Evaluator.one(state, new Value.Ref(self));
        }
        Frame frame = context.frame().call(constructor, owner, self, site, false);
        State bound = bind(constructor.getParameters(), arguments, state);
        return enter(frame, bound, s -> walker.run(constructor.getBody(), List.of(s))).stream()
                .map(result -> new Evaluated(result.state(), new Value.Ref(self)))
                .toList();
    }

    /** Runs a compact constructor in a state that knows the components already. */
    List<Evaluated> constructRecord(
            CompactConstructorDeclaration compact, ClassBody owner, Node site, State state) {
        String self = Paths.created(site);
        if (!mayEnter(compact, site)) {
            context.mayThrow(site, state);
            return Evaluator.one(state, new Value.Ref(self));
        }
        Frame frame = context.frame().call(compact, owner, self, site, false);
        return enter(frame, state, s -> walker.run(compact.getBody(), List.of(s))).stream()
                .map(result -> new Evaluated(result.state(), new Value.Ref(self)))
                .toList();
    }

    private boolean mayEnter(Node callee, Node site) {
        boolean recursive = context.frame().isActive(callee);
        if (!recursive && context.frame().depth() < DEPTH) {
            return true;
        }
        if (context.lockUse().isIn(callee)) {
            BodyPaths.Reason why =
                    recursive ? BodyPaths.Reason.RECURSION : BodyPaths.Reason.TOO_DEEP;
            context.events().unclear(context.frame().inRoot(site), why, nameOf(callee));
        }
        return false;
    }

    private static String nameOf(Node callee) {
        return callee instanceof NodeWithSimpleName<?> named ? named.getNameAsString() : "";
    }

    private static State bind(NodeList<Parameter> parameters, List<Value> values, State state) {
        State bound = state;
        for (int i = 0; i < parameters.size(); i++) {
            Parameter parameter = parameters.get(i);
            Value value =
                    i < values.size() && !parameter.isVarArgs() ? values.get(i) : Value.UNKNOWN;
            bound = bound.assign(Paths.local(parameter.getNameAsString(), parameter), value);
        }
        return bound;
    }

    private List<Evaluated> enter(Frame frame, State state, Function<State, List<State>> body) {
        Exits inner = new Exits();
        List<State> normal =
                context.inside(frame, () -> context.collecting(inner, () -> body.apply(state)));
        List<Evaluated> results = new ArrayList<>();
        normal.forEach(s -> results.add(new Evaluated(s, Value.UNKNOWN)));
        for (Exit exit : inner.all()) {
            if (exit.kind() == Way.RETURN) {
                results.add(new Evaluated(exit.state(), exit.result()));
            } else {
                context.exits().add(exit);
            }
        }
        return results;
    }

    /** Runs a lambda or method reference where it is called. */
    List<Evaluated> invoke(Value.Closure closure, List<Value> arguments, Node site, State state) {
        if (closure.code() instanceof LambdaExpr lambda) {
            return invokeLambda(lambda, closure.self(), arguments, site, state);
        }
        return invokeReference((MethodReferenceExpr) closure.code(), arguments, site, state);
    }

    private List<Evaluated> invokeLambda(
            LambdaExpr lambda, String self, List<Value> arguments, Node site, State state) {
        if (context.frame().isActive(lambda) || context.frame().depth() >= DEPTH) {
            context.mayThrow(site, state);
            return Evaluator.one(state, Value.UNKNOWN);
        }
        context.runsHere(lambda);
        ClassBody owner = context.types().program().enclosingClass(lambda).orElseThrow();
        boolean direct = context.frame().recording() || isPartOfRoot(lambda);
        Frame frame = context.frame().call(lambda, owner, self, site, direct);
        State bound = bind(lambda.getParameters(), arguments, state);
        if (lambda.getBody() instanceof ExpressionStmt result) {
            return context.inside(frame, () -> evaluator.eval(result.getExpression(), bound));
        }
        return enter(frame, bound, s -> walker.run(lambda.getBody(), List.of(s)));
    }

    private boolean isPartOfRoot(Node lambda) {
        return context.events().body().node().isAncestorOf(lambda);
    }

    private List<Evaluated> invokeReference(
            MethodReferenceExpr reference, List<Value> arguments, Node site, State state) {
        Expression scope = reference.getScope();
        String name = reference.getIdentifier();
        List<Evaluated> results = new ArrayList<>();
        for (Evaluated receiver : evaluator.eval(scope, state)) {
            LockCalls.Call call =
                    new LockCalls.Call(name, receiver.value(), arguments, site, receiver.state());
            Optional<List<Evaluated>> onLock = locks.eval(call, scope);
            results.addAll(
                    onLock.orElseGet(() -> callReferenced(scope, name, arguments, receiver, site)));
        }
        return results;
    }

    private List<Evaluated> callReferenced(
            Expression scope, String name, List<Value> arguments, Evaluated receiver, Node site) {
        Optional<ClassBody> owner = context.types().of(scope).map(t -> t.program());
        List<MethodDeclaration> methods =
                owner.map(o -> context.types().program().findMethods(o, name, arguments.size()))
                        .orElse(List.of());
        if (methods.size() == 1 && methods.get(0).getBody().isPresent()) {
            String self =
                    receiver.value() instanceof Value.Ref ref ? ref.path() : Paths.result(site);
            if (context.frame().recording()) {
                context.events().call(methods.get(0), site, receiver.state().held());
            }
            return call(methods.get(0), owner.get(), self, arguments, site, receiver.state());
        }
        context.mayThrow(site, receiver.state());
        return Evaluator.one(receiver.state(), Value.UNKNOWN);
    }
}
