package dev.threadmark.app.rules.source;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.MethodDeclaration;
import com.github.javaparser.ast.body.Parameter;
import com.github.javaparser.ast.body.RecordDeclaration;
import com.github.javaparser.ast.body.VariableDeclarator;
import com.github.javaparser.ast.expr.ArrayAccessExpr;
import com.github.javaparser.ast.expr.AssignExpr;
import com.github.javaparser.ast.expr.CastExpr;
import com.github.javaparser.ast.expr.ClassExpr;
import com.github.javaparser.ast.expr.ConditionalExpr;
import com.github.javaparser.ast.expr.EnclosedExpr;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.FieldAccessExpr;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.expr.NameExpr;
import com.github.javaparser.ast.expr.ObjectCreationExpr;
import com.github.javaparser.ast.expr.StringLiteralExpr;
import com.github.javaparser.ast.expr.SuperExpr;
import com.github.javaparser.ast.expr.ThisExpr;
import com.github.javaparser.ast.expr.VariableDeclarationExpr;
import com.github.javaparser.ast.stmt.ForEachStmt;
import com.github.javaparser.ast.type.ArrayType;
import com.github.javaparser.ast.type.ClassOrInterfaceType;
import com.github.javaparser.ast.type.PrimitiveType;
import com.github.javaparser.ast.type.Type;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Answers which class an expression is declared to have; empty where that is not written down. */
public final class Types {
    private final Program program;
    private final Scopes scopes;
    private final JdkClasses jdkClasses = new JdkClasses();
    private final LambdaParameters parameters = new LambdaParameters(this);
    private final Map<Expression, Optional<TypeRef>> cache = new IdentityHashMap<>();

    public Types(Program program) {
        this.program = program;
        this.scopes = new Scopes(program);
    }

    public Program program() {
        return program;
    }

    /** Finds the variable of this name that is visible at a node. */
    public Optional<Variable> variable(String name, Node at) {
        return scopes.find(name, at);
    }

    /** The declaration of the local variable that an expression names. */
    public Optional<VariableDeclarator> localNamed(Expression e) {
        return !(e instanceof NameExpr name)
                ? Optional.empty()
                : variable(name.getNameAsString(), name)
                        .filter(Variable.Local.class::isInstance)
                        .map(v -> ((Variable.Local) v).declaration())
                        .filter(VariableDeclarator.class::isInstance)
                        .map(VariableDeclarator.class::cast);
    }

    /** The declared type of an expression. */
    public Optional<TypeRef> of(Expression expression) {
        Optional<TypeRef> known = cache.get(expression);
        if (known == null) {
            cache.put(expression, Optional.empty());
            known = compute(expression);
            cache.put(expression, known);
        }
        return known;
    }

    /** Tells whether an expression has the type of a JDK class or a subtype of it. */
    public boolean is(Expression expression, Class<?> type) {
        return of(expression).filter(t -> t.is(type)).isPresent();
    }

    private Optional<TypeRef> compute(Expression expression) {
        if (expression instanceof NameExpr name) {
            return ofName(name);
        } else if (expression instanceof FieldAccessExpr access) {
            return field(access).flatMap(f -> resolve(f.type(), f.declaration()));
        } else if (expression instanceof ThisExpr self) {
            return self.getTypeName().isPresent()
                    ? program.findClass(self.getTypeName().get().getIdentifier(), self)
                            .map(TypeRef::ofProgram)
                    : program.enclosingClass(self).map(TypeRef::ofProgram);
        } else if (expression instanceof SuperExpr self) {
            return program.enclosingClass(self).map(TypeRef::ofProgram);
        } else if (expression instanceof ObjectCreationExpr creation) {
            return program.classAt(creation)
                    .map(TypeRef::ofProgram)
                    .or(() -> resolve(creation.getType(), creation));
        } else if (expression instanceof EnclosedExpr enclosed) {
            return of(enclosed.getInner());
        } else if (expression instanceof CastExpr cast) {
            return resolve(cast.getType(), cast);
        } else if (expression instanceof ConditionalExpr choice) {
            return of(choice.getThenExpr()).or(() -> of(choice.getElseExpr()));
        } else if (expression instanceof AssignExpr assign) {
            return of(assign.getTarget());
        } else if (expression instanceof ArrayAccessExpr access) {
            return of(access.getName()).flatMap(TypeRef::element);
        } else if (expression instanceof MethodCallExpr call) {
            return ofCall(call);
        } else if (expression instanceof StringLiteralExpr) {
            return Optional.of(TypeRef.ofJdk(String.class));
        } else if (expression instanceof ClassExpr) {
            return Optional.of(TypeRef.ofJdk(Class.class));
        }
        return Optional.empty();
    }

    private Optional<TypeRef> ofName(NameExpr name) {
        Optional<Variable> variable = variable(name.getNameAsString(), name);
        return variable.flatMap(this::ofVariable);
    }

    /** The declared type of a variable; that of the initialiser for {@code var}. */
    public Optional<TypeRef> ofVariable(Variable variable) {
        if (variable instanceof Variable.Field field) {
            return resolve(field.type(), field.info().declaration());
        }
        Node declaration = ((Variable.Local) variable).declaration();
        if (!variable.type().isVarType() && !variable.type().isUnknownType()) {
            return resolve(variable.type(), declaration);
        }
        if (declaration instanceof VariableDeclarator declarator) {
            if (declarator.getInitializer().isPresent()) {
                return of(declarator.getInitializer().get());
            }
            return declarator
                    .findAncestor(ForEachStmt.class)
                    .filter(loop -> isVariableOf(loop, declarator))
                    .flatMap(loop -> of(loop.getIterable()))
                    .flatMap(Types::iterated);
        }
        return declaration instanceof Parameter parameter
                ? parameters.typeOf(parameter)
                : Optional.empty();
    }

    private static boolean isVariableOf(ForEachStmt loop, VariableDeclarator declarator) {
        VariableDeclarationExpr variable = loop.getVariable();
        return variable.getVariables().stream().anyMatch(v -> v == declarator);
    }

    private static Optional<TypeRef> iterated(TypeRef type) {
        return type.isArray() ? type.element() : type.argument(0);
    }

    /** Finds the field of the program that an access means. */
    public Optional<FieldInfo> field(FieldAccessExpr access) {
        String name = access.getNameAsString();
        if (access.getScope().isSuperExpr()) {
            return program.enclosingClass(access).flatMap(c -> program.findInherited(c, name));
        }
        Optional<TypeRef> scope = of(access.getScope());
        if (scope.isEmpty()) {
            return classNamed(access.getScope()).flatMap(c -> program.findField(c, name));
        }
        return scope.filter(t -> t.program() != null && !t.isArray())
                .flatMap(t -> program.findField(t.program(), name));
    }

    /** Finds the field of the program that an expression means: {@code f}, {@code x.f}. */
    public Optional<FieldInfo> fieldOf(Expression expression) {
        if (expression instanceof EnclosedExpr enclosed) {
            return fieldOf(enclosed.getInner());
        }
        if (expression instanceof NameExpr name) {
            return variable(name.getNameAsString(), name)
                    .filter(v -> v instanceof Variable.Field)
                    .map(v -> ((Variable.Field) v).info());
        }
        return expression instanceof FieldAccessExpr access ? field(access) : Optional.empty();
    }

    /** Finds the class of the program that an expression such as {@code Outer.Inner} names. */
    public Optional<ClassBody> classNamed(Expression expression) {
        if (expression instanceof NameExpr name) {
            return variable(name.getNameAsString(), name).isPresent()
                    ? Optional.empty()
                    : program.findClass(name.getNameAsString(), name);
        }
        return expression instanceof FieldAccessExpr access && field(access).isEmpty()
                ? program.findClass(access.getNameAsString(), access)
                : Optional.empty();
    }

    /** Finds the class of the JDK that an expression such as {@code Thread} names. */
    public Optional<Class<?>> jdkClassNamed(Expression expression) {
        if (expression instanceof NameExpr name) {
            String simple = name.getNameAsString();
            return variable(simple, name).isPresent() || program.findClass(simple, name).isPresent()
                    ? Optional.empty()
                    : jdkClasses.find(simple, name);
        }
        return expression instanceof FieldAccessExpr access && field(access).isEmpty()
                ? jdkClasses.find(access.toString(), access)
                : Optional.empty();
    }

    /** Finds the methods of the program that a call may mean; empty for calls of the JDK. */
    public List<MethodDeclaration> callees(MethodCallExpr call) {
        String name = call.getNameAsString();
        int arity = call.getArguments().size();
        if (call.getScope().isEmpty()) {
            Optional<ClassBody> body = program.enclosingClass(call);
            while (body.isPresent()) {
                List<MethodDeclaration> found = program.findMethods(body.get(), name, arity);
                if (!found.isEmpty()) {
                    return found;
                }
                body = program.enclosingClass(body.get().node());
            }
            return List.of();
        }
        Expression scope = call.getScope().get();
        if (scope.isSuperExpr()) {
            return program.enclosingClass(call).stream()
                    .flatMap(body -> program.supers(body).stream())
                    .map(body -> program.findMethods(body, name, arity))
                    .filter(found -> !found.isEmpty())
                    .findFirst()
                    .orElse(List.of());
        }
        Optional<ClassBody> target =
                of(scope)
                        .filter(t -> !t.isArray())
                        .map(TypeRef::program)
                        .or(() -> classNamed(scope));
        return target.map(body -> program.findMethods(body, name, arity)).orElse(List.of());
    }

    /** Finds the calls that may mean a method of the program. */
    public List<MethodCallExpr> callsOf(MethodDeclaration method) {
        return program.callsNamed(method.getNameAsString()).stream()
                .filter(call -> callees(call).stream().anyMatch(m -> m == method))
                .toList();
    }

    /** Finds the record component that a call reads through the accessor nobody wrote. */
    public Optional<FieldInfo> component(MethodCallExpr call) {
        if (!call.getArguments().isEmpty() || !callees(call).isEmpty()) {
            return Optional.empty();
        }
        Optional<ClassBody> target =
                call.getScope().isPresent()
                        ? of(call.getScope().get()).filter(t -> !t.isArray()).map(TypeRef::program)
                        : program.enclosingClass(call);
        return target.filter(body -> body.node() instanceof RecordDeclaration)
                .map(body -> body.fields().get(call.getNameAsString()))
                .filter(field -> field.declaration() instanceof Parameter);
    }

    private Optional<TypeRef> ofCall(MethodCallExpr call) {
        List<MethodDeclaration> callees = callees(call);
        if (!callees.isEmpty()) {
            return resolve(callees.get(0).getType(), callees.get(0));
        }
        Optional<FieldInfo> component = component(call);
        if (component.isPresent()) {
            return resolve(component.get().type(), component.get().declaration());
        }
        return call.getScope()
                .flatMap(scope -> of(scope).or(() -> jdkClassNamed(scope).map(TypeRef::ofJdk)))
                .flatMap(receiver -> JdkReturns.of(receiver, call.getNameAsString()));
    }

    /** Finds the class of the JDK that a name means at a place. */
    public Optional<Class<?>> jdkClass(String name, Node at) {
        return jdkClasses.find(name, at);
    }

    /** Resolves a written type at a place. */
    public Optional<TypeRef> resolve(Type type, Node at) {
        if (type instanceof ArrayType array) {
            return resolve(array.getElementType(), at)
                    .map(t -> t.withDimensions(array.getArrayLevel()));
        }
        if (type instanceof PrimitiveType primitive) {
            return Optional.of(new TypeRef(primitive.asString(), null, null, List.of(), 0));
        }
        if (!(type instanceof ClassOrInterfaceType named)) {
            return Optional.empty();
        }
        List<TypeRef> arguments =
                named.getTypeArguments().stream()
                        .flatMap(List::stream)
                        .map(t -> resolve(t, at).orElse(unknown(t)))
                        .toList();
        ClassBody own = program.findClass(named.getNameAsString(), at).orElse(null);
        Class<?> jdk =
                own == null ? jdkClasses.find(named.getNameWithScope(), at).orElse(null) : null;
        return Optional.of(new TypeRef(named.getNameAsString(), own, jdk, arguments, 0));
    }

    private static TypeRef unknown(Type type) {
        return new TypeRef(type.asString(), null, null, List.of(), 0);
    }
}
