package dev.threadmark.app.rules.path;

import com.github.javaparser.ast.expr.ArrayAccessExpr;
import com.github.javaparser.ast.expr.AssignExpr;
import com.github.javaparser.ast.expr.EnclosedExpr;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.FieldAccessExpr;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.expr.NameExpr;
import com.github.javaparser.ast.expr.ThisExpr;
import com.github.javaparser.ast.stmt.DoStmt;
import com.github.javaparser.ast.stmt.ForEachStmt;
import com.github.javaparser.ast.stmt.ForStmt;
import com.github.javaparser.ast.stmt.WhileStmt;
import dev.threadmark.app.rules.source.ClassBody;
import dev.threadmark.app.rules.source.FieldInfo;
import dev.threadmark.app.rules.source.Variable;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads and writes variables: locals, fields and array elements. */
final class Variables {
    private static final Set<String> ATTEMPTS = Set.of("tryLock", "tryAcquire");

    private final Context context;
    private final Evaluator evaluator;
    private final LockViews views;
    private final Arithmetic arithmetic;
    private final StableText text;

    Variables(Context context, Evaluator evaluator) {
        this.context = context;
        this.evaluator = evaluator;
        this.views = new LockViews(context);
        this.arithmetic = new Arithmetic(context.types());
        this.text = new StableText(context, this);
    }

    /** Texts of expressions that keep their value. */
    StableText text() {
        return text;
    }

    /** What {@code this} or {@code Outer.this} stands for. */
    Value self(Expression e) {
        if (e instanceof ThisExpr self && self.getTypeName().isPresent()) {
            return context.types()
                    .of(e)
                    .filter(t -> t.program() != null)
                    .map(t -> (Value) new Value.Ref(context.selfOf(t.program())))
                    .orElse(Value.UNKNOWN);
        }
        return new Value.Ref(context.frame().self());
    }

    Evaluated read(NameExpr name, State state) {
        Optional<Variable> variable = context.types().variable(name.getNameAsString(), name);
        if (variable.isEmpty()) {
            return new Evaluated(state, Value.UNKNOWN);
        }
        if (variable.get() instanceof Variable.Field field) {
            String owner = ownerPath(field.info());
            context.access(field.info(), owner, BodyPaths.Kind.READ, name, state);
            return new Evaluated(state, fieldValue(owner, field.info(), state));
        }
        String path = pathOf((Variable.Local) variable.get());
        return new Evaluated(state, state.value(path).orElse(new Value.Ref(path)));
    }

    String pathOf(Variable.Local local) {
        String path = Paths.local(local.name(), local.declaration());
        context.events().localTypes().putIfAbsent(path, local.type());
        return path;
    }

    private String ownerPath(FieldInfo field) {
        return field.isStatic() ? field.owner().name() : context.selfOf(field.owner());
    }

    private Value fieldValue(String owner, FieldInfo field, State state) {
        String path = context.pathOf(owner, field);
        return state.value(path)
                .or(() -> views.of(owner, field))
                .or(() -> Comparisons.constant(field))
                .orElse(new Value.Ref(path));
    }

    List<Evaluated> readField(FieldAccessExpr access, State state) {
        Optional<FieldInfo> field = context.types().field(access);
        List<Evaluated> results = new ArrayList<>();
        for (Evaluated scope : evalScope(access, state)) {
            String owner = objectOf(scope.value(), access);
            if (field.isEmpty()) {
                results.add(
                        new Evaluated(
                                scope.state(),
                                new Value.Ref(Paths.member(owner, access.getNameAsString()))));
                continue;
            }
            String path = field.get().isStatic() ? field.get().owner().name() : owner;
            context.access(field.get(), path, BodyPaths.Kind.READ, access, scope.state());
            results.add(new Evaluated(scope.state(), fieldValue(path, field.get(), scope.state())));
        }
        return results;
    }

    /** Reads a record component through its accessor. */
    Evaluated readComponent(FieldInfo component, Value record, Expression call, State state) {
        String owner =
                call instanceof MethodCallExpr accessor && accessor.getScope().isEmpty()
                        ? ownerPath(component)
                        : objectOf(record, call);
        context.access(component, owner, BodyPaths.Kind.READ, call, state);
        return new Evaluated(state, fieldValue(owner, component, state));
    }

    private List<Evaluated> evalScope(FieldAccessExpr access, State state) {
        Expression scope = access.getScope();
        Optional<ClassBody> named = context.types().classNamed(scope);
        return named.isPresent()
                ? Evaluator.one(state, new Value.Ref(named.get().name()))
                : evaluator.eval(scope, state);
    }

    private static String objectOf(Value value, Expression e) {
        return value instanceof Value.Ref ref ? ref.path() : Paths.result(e);
    }

    List<Evaluated> readElement(ArrayAccessExpr access, State state) {
        List<Evaluated> results = new ArrayList<>();
        for (Evaluated array : evaluator.eval(access.getName(), state)) {
            for (Evaluated index : evaluator.eval(access.getIndex(), array.state())) {
                context.mayThrow(access, index.state(), Thrown.INDEX);
                String at =
                        text.of(access.getIndex(), index.state())
                                .orElseGet(() -> Paths.computedIndex(access));
                String path = objectOf(array.value(), access) + "[" + at + "]";
                results.add(
                        new Evaluated(
                                index.state(),
                                index.state().value(path).orElse(new Value.Ref(path))));
            }
        }
        return results;
    }

    List<Evaluated> assign(AssignExpr assign, State state) {
        Expression target = strip(assign.getTarget());
        if (assign.getOperator() != AssignExpr.Operator.ASSIGN) {
            List<Evaluated> results = new ArrayList<>();
            for (Evaluated value : evaluator.eval(assign.getValue(), state)) {
                if (arithmetic.unboxes(assign.getValue())) {
                    context.mayThrow(assign, value.state(), Thrown.UNBOXING);
                }
                results.addAll(update(assign, target, value.state()));
            }
            return results;
        }
        List<Evaluated> results = new ArrayList<>();
        for (Evaluated located : locate(target, state)) {
            for (Evaluated value : evaluator.eval(assign.getValue(), located.state())) {
                results.add(store(assign, target, located.value(), value));
            }
        }
        return results;
    }

    static Expression strip(Expression e) {
        return e instanceof EnclosedExpr enclosed ? strip(enclosed.getInner()) : e;
    }

    /** Evaluates what stands before the dot or bracket of a target. */
    private List<Evaluated> locate(Expression target, State state) {
        if (target instanceof FieldAccessExpr access) {
            return evalScope(access, state).stream()
                    .map(s -> new Evaluated(s.state(), new Value.Ref(objectOf(s.value(), access))))
                    .toList();
        }
        return target instanceof ArrayAccessExpr access
                ? readElement(access, state)
                : Evaluator.one(state, Value.UNKNOWN);
    }

    private Evaluated store(AssignExpr assign, Expression target, Value where, Evaluated value) {
        State state = value.state();
        Optional<FieldInfo> field = context.types().fieldOf(target);
        if (field.isPresent()) {
            String owner =
                    field.get().isStatic() || !(where instanceof Value.Ref)
                            ? ownerPath(field.get())
                            : ((Value.Ref) where).path();
            boolean update = reads(assign.getValue(), field.get());
            context.access(
                    field.get(),
                    owner,
                    update ? BodyPaths.Kind.UPDATE : BodyPaths.Kind.WRITE,
                    target,
                    state);
            Value kept = isKept(value.value(), assign.getValue()) ? value.value() : Value.UNKNOWN;
            String path = context.pathOf(owner, field.get());
            return new Evaluated(state.assign(path, kept), value.value());
        }
        if (target instanceof NameExpr name) {
            Optional<Variable> variable = context.types().variable(name.getNameAsString(), name);
            if (variable.isPresent() && variable.get() instanceof Variable.Local local) {
                // In a loop the index runs over the elements; elsewhere it now means another one.
                State before = isInLoop(target) ? state : state.outdate(pathOf(local));
                return new Evaluated(before.assign(pathOf(local), value.value()), value.value());
            }
        }
        if (target instanceof ArrayAccessExpr && where instanceof Value.Ref element) {
            return new Evaluated(state.assign(element.path(), value.value()), value.value());
        }
        return new Evaluated(state, value.value());
    }

    private static boolean isInLoop(Expression e) {
        return e.findAncestor(ForStmt.class).isPresent()
                || e.findAncestor(ForEachStmt.class).isPresent()
                || e.findAncestor(WhileStmt.class).isPresent()
                || e.findAncestor(DoStmt.class).isPresent();
    }

    /** Other threads may change a field: only what tells about a lock is remembered of it. */
    private static boolean isKept(Value value, Expression source) {
        return value instanceof Value.Ref
                || value instanceof Value.Stamp
                || value instanceof Value.Closure
                || source instanceof MethodCallExpr call
                        && ATTEMPTS.contains(call.getNameAsString());
    }

    private boolean reads(Expression value, FieldInfo field) {
        return value.findFirst(
                        Expression.class,
                        e -> context.types().fieldOf(e).filter(field::equals).isPresent())
                .isPresent();
    }

    /** Reads, changes and writes a variable in one expression. */
    List<Evaluated> update(Expression whole, Expression operand, State state) {
        Expression target = strip(operand);
        List<Evaluated> results = new ArrayList<>();
        for (Evaluated located : locate(target, state)) {
            Optional<FieldInfo> field = context.types().fieldOf(target);
            State after = located.state();
            if (field.isPresent()) {
                String owner =
                        field.get().isStatic() || !(located.value() instanceof Value.Ref)
                                ? ownerPath(field.get())
                                : ((Value.Ref) located.value()).path();
                context.access(field.get(), owner, BodyPaths.Kind.UPDATE, target, after);
                after = after.forget(context.pathOf(owner, field.get()));
            } else if (target instanceof NameExpr name) {
                Optional<Variable> variable =
                        context.types().variable(name.getNameAsString(), name);
                if (variable.isPresent() && variable.get() instanceof Variable.Local local) {
                    after = after.forget(pathOf(local));
                }
            }
            results.add(new Evaluated(after, Value.UNKNOWN));
        }
        return results;
    }
}
