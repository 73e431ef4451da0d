package dev.threadmark.app.rules.path;

import com.github.javaparser.ast.body.CompactConstructorDeclaration;
import com.github.javaparser.ast.body.ConstructorDeclaration;
import com.github.javaparser.ast.body.MethodDeclaration;
import com.github.javaparser.ast.body.RecordDeclaration;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.expr.ObjectCreationExpr;
import dev.threadmark.app.rules.path.Calls.Arguments;
import dev.threadmark.app.rules.source.ClassBody;
import dev.threadmark.app.rules.source.TypeRef;
import dev.threadmark.app.rules.source.Variable;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Evaluates the life of objects: their creation, and their end as resources. */
final class Instances {
    private final Context context;
    private final Calls calls;
    private final Inliner inliner;
    private final KeptArguments kept;

    Instances(Context context, Calls calls) {
        this.context = context;
        this.calls = calls;
        this.inliner = calls.inliner();
        this.kept = new KeptArguments(context);
    }

    List<Evaluated> create(ObjectCreationExpr creation, State state) {
        List<Evaluated> results = new ArrayList<>();
        for (Arguments arguments : calls.arguments(creation.getArguments(), state)) {
            results.addAll(create(creation, arguments));
        }
        return results;
    }

    private List<Evaluated> create(ObjectCreationExpr creation, Arguments arguments) {
        if (creation.getAnonymousClassBody().isPresent() && context.frame().recording()) {
            context.events().made(creation, arguments.state());
        }
        Optional<ClassBody> made =
                creation.getAnonymousClassBody().isPresent()
                        ? Optional.empty()
                        : context.types().of(creation).map(TypeRef::program);
        Optional<ConstructorDeclaration> constructor =
                made.flatMap(body -> constructor(body, creation.getArguments().size()));
        Value.Ref object = new Value.Ref(Paths.created(creation));
        if (constructor.isEmpty() && made.filter(Instances::isRecord).isPresent()) {
            return createRecord(made.get(), arguments, creation);
        }
        if (constructor.isPresent()) {
            context.events().call(constructor.get(), creation, Set.of());
            if (context.lockUse().isIn(constructor.get())) {
                return inliner.construct(
                        constructor.get(),
                        made.get(),
                        arguments.values(),
                        creation,
                        arguments.state());
            }
        }
        boolean plain =
                LibraryCalls.isPlainObject(context.types(), creation)
                        || constructor.filter(c -> kept.isAll(c, made.get())).isPresent();
        if (!plain) {
            context.mayThrow(creation, arguments.state());
        }
        State state =
                constructor
                        .map(
                                c ->
                                        kept.keep(
                                                c,
                                                object.path(),
                                                arguments.values(),
                                                arguments.state()))
                        .orElse(arguments.state());
        return Evaluator.one(state, object);
    }

    private static boolean isRecord(ClassBody body) {
        return body.node() instanceof RecordDeclaration;
    }

    /** The canonical constructor that nobody wrote, or only the compact part of it. */
    private List<Evaluated> createRecord(
            ClassBody owner, Arguments arguments, ObjectCreationExpr creation) {
        State state = arguments.state();
        String self = Paths.created(creation);
        int index = 0;
        for (Value value : arguments.values()) {
            if (index < owner.components().size()) {
                String component = owner.components().get(index++);
                state = state.with(Paths.member(self, component), value);
            }
        }
        Optional<CompactConstructorDeclaration> compact =
                owner.members().stream()
                        .filter(CompactConstructorDeclaration.class::isInstance)
                        .map(CompactConstructorDeclaration.class::cast)
                        .findFirst();
        if (compact.isEmpty()) {
            return Evaluator.one(state, new Value.Ref(self));
        }
        return inliner.constructRecord(compact.get(), owner, creation, state);
    }

    private static Optional<ConstructorDeclaration> constructor(ClassBody body, int arity) {
        List<ConstructorDeclaration> matching =
                body.constructors().stream()
                        .filter(c -> c.getParameters().size() == arity)
                        .toList();
        return matching.size() == 1 ? Optional.of(matching.get(0)) : Optional.empty();
    }

    /** Runs {@code close()} of a resource. */
    List<Evaluated> close(Expression resource, Value value, State state) {
        if (value instanceof Value.Closure closure) {
            return inliner.invoke(closure, List.of(), resource, state);
        }
        Optional<ClassBody> type = resourceType(resource);
        List<MethodDeclaration> close =
                type.map(body -> context.types().program().findMethods(body, "close", 0))
                        .orElse(List.of());
        if (close.size() == 1
                && context.lockUse().isIn(close.get(0))
                && !locksInFields(type.get())) {
            String self = value instanceof Value.Ref ref ? ref.path() : Paths.result(resource);
            return inliner.call(close.get(0), type.get(), self, List.of(), resource, state);
        }
        return Evaluator.one(state, Value.UNKNOWN);
    }

    /** A guard that takes its lock in a field initialiser is not followed. */
    private static boolean locksInFields(ClassBody type) {
        return type.fields().values().stream()
                .flatMap(f -> f.initializer().stream())
                .anyMatch(
                        e ->
                                e.findFirst(
                                                MethodCallExpr.class,
                                                c -> LockUse.isOperation(c.getNameAsString()))
                                        .isPresent());
    }

    private Optional<ClassBody> resourceType(Expression resource) {
        Optional<TypeRef> type =
                resource.isVariableDeclarationExpr()
                        ? context.types()
                                .ofVariable(
                                        new Variable.Local(
                                                resource.asVariableDeclarationExpr().getVariable(0),
                                                ""))
                        : context.types().of(resource);
        return type.map(TypeRef::program);
    }
}
