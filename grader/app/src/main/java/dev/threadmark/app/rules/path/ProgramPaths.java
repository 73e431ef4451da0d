package dev.threadmark.app.rules.path;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.BodyDeclaration;
import com.github.javaparser.ast.body.CompactConstructorDeclaration;
import com.github.javaparser.ast.body.ConstructorDeclaration;
import com.github.javaparser.ast.body.FieldDeclaration;
import com.github.javaparser.ast.body.InitializerDeclaration;
import com.github.javaparser.ast.body.MethodDeclaration;
import com.github.javaparser.ast.body.VariableDeclarator;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.LambdaExpr;
import com.github.javaparser.ast.expr.ObjectCreationExpr;
import com.github.javaparser.ast.stmt.Statement;
import dev.threadmark.app.rules.source.ClassBody;
import dev.threadmark.app.rules.source.FieldWrites;
import dev.threadmark.app.rules.source.Types;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The path analysis of every body of a program. */
public final class ProgramPaths {
    private record Task(Body body, State start) {}

    private final Types types;
    private final FieldWrites writes;
    private final LockUse lockUse;
    private final Set<Node> runByOthers = Context.identitySet();
    private final StepBudget steps = new StepBudget();
    private final Set<ClassBody> added = new HashSet<>();
    private final Map<Node, BodyPaths> byNode = new IdentityHashMap<>();
    private final Map<Node, Map<LockKey, Node>> heldAtCreation = new IdentityHashMap<>();
    private final List<BodyPaths> bodies = new ArrayList<>();
    private final Deque<Task> tasks = new ArrayDeque<>();

    private ProgramPaths(Types types, FieldWrites writes) {
        this.types = types;
        this.writes = writes;
        this.lockUse = new LockUse(types);
    }

    /** Analyses every method, constructor, initialiser and lambda of the program. */
    public static ProgramPaths of(Types types, FieldWrites writes) {
        ProgramPaths paths = new ProgramPaths(types, writes);
        List<ClassBody> anonymous = new ArrayList<>();
        for (ClassBody owner : types.program().classes()) {
            if (owner.node() instanceof ObjectCreationExpr) {
                anonymous.add(owner);
            } else {
                paths.add(owner, State.EMPTY);
            }
        }
        paths.runAll();
        for (ClassBody missed : anonymous) {
            paths.add(missed, State.EMPTY);
            paths.runAll();
        }
        return paths;
    }

    private void runAll() {
        while (!tasks.isEmpty()) {
            run(tasks.remove());
        }
    }

    private void add(ClassBody owner, State start) {
        if (added.add(owner)) {
            owner.members().forEach(member -> add(owner, member, start));
        }
    }

    private void add(ClassBody owner, BodyDeclaration<?> member, State start) {
        boolean runs =
                member instanceof MethodDeclaration method && method.getBody().isPresent()
                        || member instanceof ConstructorDeclaration
                        || member instanceof CompactConstructorDeclaration
                        || member instanceof InitializerDeclaration
                        || member instanceof FieldDeclaration;
        if (runs) {
            tasks.add(new Task(new Body(member, owner), start));
        }
    }

    /** The bodies in order; a lambda that another body runs on the spot belongs to that body. */
    public List<BodyPaths> bodies() {
        return bodies.stream().filter(b -> !runByOthers.contains(b.body().node())).toList();
    }

    public Types types() {
        return types;
    }

    public FieldWrites writes() {
        return writes;
    }

    /** The place that took a lock which was held when the lambda or object of a body was made. */
    public Optional<Node> takenBefore(Body body, LockKey key) {
        if (key.mode() == Mode.PERMIT) {
            return Optional.empty();
        }
        Node code = body.isLambda() ? body.node() : body.owner().node();
        return heldAtCreation.getOrDefault(code, Map.of()).entrySet().stream()
                .filter(e -> e.getKey().mode() == key.mode())
                .filter(
                        e ->
                                Paths.fromInside(e.getKey().path())
                                        .equals(Paths.fromInside(key.path())))
                .map(Map.Entry::getValue)
                .findFirst();
    }

    private void run(Task task) {
        BodyPaths events = new BodyPaths(task.body());
        Context context = new Context(types, writes, lockUse, events, runByOthers, steps);
        steps.begin();
        try {
            analyse(task, context, new Walker(context));
            if (!events.givenBack().isEmpty()) {
                events.takeAccessesOf(underLocksOfCaller(task, events));
            }
        } catch (PathLimitException e) {
            Body body = task.body();
            events.unclear(body.node(), BodyPaths.Reason.TOO_MANY_PATHS, body.name());
        }
        byNode.put(task.body().node(), events);
        bodies.add(events);
        for (BodyPaths.Made made : events.made()) {
            heldAtCreation.put(made.code(), made.held());
            if (made.code() instanceof LambdaExpr && !byNode.containsKey(made.code())) {
                tasks.add(new Task(new Body(made.code(), task.body().owner()), made.captured()));
            } else if (made.code() instanceof ObjectCreationExpr) {
                String outer = task.body().owner().name() + ".this";
                types.program()
                        .classAt(made.code())
                        .ifPresent(body -> add(body, made.captured().rename("this", outer)));
            }
        }
    }

    /** A method that gives back what it did not take works under a lock of its caller till then. */
    private BodyPaths underLocksOfCaller(Task task, BodyPaths alone) {
        State start = task.start();
        for (LockKey key : alone.givenBack()) {
            start = start.acquire(key, null);
        }
        BodyPaths events = new BodyPaths(task.body());
        Context context = new Context(types, writes, lockUse, events, runByOthers, steps);
        analyse(new Task(task.body(), start), context, new Walker(context));
        return events;
    }

    private static void analyse(Task task, Context context, Walker walker) {
        Node node = task.body().node();
        if (node instanceof FieldDeclaration field) {
            for (VariableDeclarator variable : field.getVariables()) {
                variable.getInitializer()
                        .ifPresent(init -> analyseInitializer(init, task, context, walker));
            }
            return;
        }
        Exits exits = new Exits();
        List<State> normal = context.collecting(exits, () -> runBody(task, walker));
        Node end = node;
        normal.forEach(
                state -> exits.add(new Exit(Way.END, null, null, state, end, Value.UNKNOWN)));
        exits.all().forEach(context.events().ends()::note);
        exits.all().forEach(exit -> noteLeaks(context.events(), exit));
    }

    private static void analyseInitializer(
            Expression initializer, Task task, Context context, Walker walker) {
        for (Evaluated result : walker.evaluator().eval(initializer, task.start())) {
            noteLeaks(
                    context.events(),
                    new Exit(Way.END, null, null, result.state(), initializer, Value.UNKNOWN));
        }
    }

    private static List<State> runBody(Task task, Walker walker) {
        Node node = task.body().node();
        if (node instanceof MethodDeclaration method) {
            Statement body = method.getBody().orElseThrow();
            if (method.isSynchronized()) {
                String monitor = method.isStatic() ? task.body().owner().name() + ".class" : "this";
                LockKey key = new LockKey(monitor, Mode.MONITOR);
                return walker.holding(key, method, task.start(), s -> walker.run(body, List.of(s)));
            }
            return walker.run(body, List.of(task.start()));
        }
        Statement body;
        if (node instanceof ConstructorDeclaration constructor) {
            body = constructor.getBody();
        } else if (node instanceof CompactConstructorDeclaration compact) {
            body = compact.getBody();
        } else if (node instanceof InitializerDeclaration initializer) {
            body = initializer.getBody();
        } else {
            body = ((LambdaExpr) node).getBody();
        }
        return walker.run(body, List.of(task.start()));
    }

    private static void noteLeaks(BodyPaths events, Exit exit) {
        exit.state()
                .holds()
                .forEach(
                        (key, hold) -> {
                            if (key.mode() != Mode.MONITOR && hold.site() != null) {
                                boolean soft = exit.thrown() != null && exit.thrown().soft();
                                events.leak(
                                        new BodyPaths.Leak(
                                                key,
                                                hold.site(),
                                                hold.origin(),
                                                exit.kind(),
                                                exit.cause(),
                                                soft && events.releases().containInFinally(key),
                                                handsOver(exit, key, events.body())));
                            }
                        });
    }

    /**
     * A method that returns the locked lock, or something that will release it, hands it over; so
     * does one that was given the lock and answers that it has taken it.
     */
    private static boolean handsOver(Exit exit, LockKey key, Body body) {
        return exit.result() instanceof Value.Closure
                || exit.result() instanceof Value.Bool answer
                        && answer.value()
                        && body.node() instanceof MethodDeclaration method
                        && key.isParameter(method)
                || exit.result() instanceof Value.Ref ref
                        && (Paths.mentions(key.path(), ref.path())
                                || ref.path().startsWith("<new"));
    }
}
