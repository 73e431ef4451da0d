package dev.threadmark.app.rules.catalogue;

import com.github.javaparser.ast.DataKey;
import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.FieldAccessExpr;
import com.github.javaparser.ast.expr.MethodCallExpr;
import dev.threadmark.app.rules.path.Body;
import dev.threadmark.app.rules.path.ProgramPaths;
import dev.threadmark.app.rules.source.ClassBody;
import dev.threadmark.app.rules.source.FieldInfo;
import dev.threadmark.app.rules.source.FieldWrites;
import dev.threadmark.app.rules.source.Program;
import dev.threadmark.app.rules.source.Types;
import dev.threadmark.app.rules.source.Variable;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** The program under the rules, and what several rules want to know of it. */
public final class Subject {
    private static final Set<String> VIEWS =
            Set.of("readLock", "writeLock", "asReadLock", "asWriteLock");

    /** Where a syntax tree keeps the path of its file. */
    static final DataKey<String> FILE = new DataKey<>() {};

    private final Program program;
    private final Types types;
    private final FieldWrites writes;
    private ProgramPaths paths;
    private Balance balance;
    private Permits permits;
    private Guards guards;
    private final SharedData data = new SharedData(this);
    private final ThreadOrder threads = new ThreadOrder(this);
    private final CachedNumbers cachedNumbers = new CachedNumbers(this);

    public Subject(Program program) {
        this.program = program;
        this.types = new Types(program);
        this.writes = new FieldWrites(types);
        program.sources().forEach(s -> s.unit().setData(FILE, s.file().path()));
    }

    /** The classes and calls of all sources together. */
    public Program program() {
        return program;
    }

    Types types() {
        return types;
    }

    FieldWrites writes() {
        return writes;
    }

    /** The path analysis, made when the first rule asks for it. */
    ProgramPaths paths() {
        if (paths == null) {
            paths = ProgramPaths.of(types, writes);
        }
        return paths;
    }

    /** Which acquisitions and releases belong together. */
    Balance balance() {
        if (balance == null) {
            balance = new Balance(this);
        }
        return balance;
    }

    /** Which semaphores are used as locks. */
    Permits permits() {
        if (permits == null) {
            permits = new Permits(this);
        }
        return permits;
    }

    /** Tells whether the lock itself is called here, not a helper that does it. */
    boolean isDirect(Node site) {
        return site instanceof MethodCallExpr call && types.callees(call).isEmpty();
    }

    /** A private helper that its class calls is followed into where it is called. */
    boolean isJudgedAtCallers(Body body) {
        return body.isPrivate() && guards().isCalledInside(body.node());
    }

    /** The locks that are held at each field access. */
    Guards guards() {
        if (guards == null) {
            guards = new Guards(this);
        }
        return guards;
    }

    /** Which accesses are ordered by the start or the end of threads. */
    ThreadOrder threads() {
        return threads;
    }

    /** Which reads without a lock look up a number that is computed once. */
    CachedNumbers cachedNumbers() {
        return cachedNumbers;
    }

    /** What accesses do to the data behind fields. */
    SharedData data() {
        return data;
    }

    /** Visits every node of a kind in all sources. */
    <N extends Node> void each(Class<N> kind, Consumer<N> action) {
        program.nodes(kind).forEach(action);
    }

    /** Tells whether a field keeps what some other object or call had to give. */
    boolean isFetched(FieldInfo field) {
        return writes.definition(field)
                .filter(
                        e ->
                                e instanceof FieldAccessExpr access
                                                && !access.getScope().isThisExpr()
                                        || e instanceof MethodCallExpr call
                                                && !VIEWS.contains(call.getNameAsString()))
                .isPresent();
    }

    /** Tells whether a field keeps what a constructor was given. */
    boolean isHandedIn(FieldInfo field) {
        return writes.definition(field)
                .filter(Expression::isNameExpr)
                .flatMap(e -> types.variable(e.asNameExpr().getNameAsString(), e))
                .filter(Variable.Local.class::isInstance)
                .isPresent();
    }

    /** Tells whether an expression is of a class of the JDK, or of the program below it. */
    boolean isA(Expression expression, Class<?> type) {
        return types.of(expression)
                .filter(
                        t ->
                                t.is(type)
                                        || t.program() != null
                                                && !t.isArray()
                                                && isA(t.program(), type))
                .isPresent();
    }

    /** Tells whether a class of the program extends or implements a class of the JDK. */
    boolean isA(ClassBody body, Class<?> type) {
        return Stream.concat(Stream.of(body), program.supers(body).stream())
                .flatMap(c -> c.supertypes().stream().map(t -> types.resolve(t, c.node())))
                .flatMap(Optional::stream)
                .anyMatch(t -> t.is(type));
    }
}
