package dev.threadmark.app.rules.source;

import com.github.javaparser.Position;
import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.CallableDeclaration;
import com.github.javaparser.ast.body.Parameter;
import com.github.javaparser.ast.body.VariableDeclarator;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.LambdaExpr;
import com.github.javaparser.ast.expr.TypePatternExpr;
import com.github.javaparser.ast.expr.VariableDeclarationExpr;
import com.github.javaparser.ast.stmt.BlockStmt;
import com.github.javaparser.ast.stmt.CatchClause;
import com.github.javaparser.ast.stmt.ForEachStmt;
import com.github.javaparser.ast.stmt.ForStmt;
import com.github.javaparser.ast.stmt.Statement;
import com.github.javaparser.ast.stmt.SwitchEntry;
import com.github.javaparser.ast.stmt.TryStmt;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Finds what a simple name means at a place: the innermost local variable or field. */
public final class Scopes {
    private final Program program;
    private final Map<Node, Map<String, Node>> declarations = new IdentityHashMap<>();
    private final Map<Node, Optional<Variable>> resolved = new IdentityHashMap<>();

    Scopes(Program program) {
        this.program = program;
    }

    /** Finds the variable of this name that is visible at a node. */
    public Optional<Variable> find(String name, Node at) {
        Optional<Variable> known = resolved.get(at);
        if (known == null) {
            known = search(name, at);
            resolved.put(at, known);
        }
        return known;
    }

    private Optional<Variable> search(String name, Node at) {
        Position use = at.getBegin().orElse(Position.HOME);
        for (Optional<Node> n = at.getParentNode(); n.isPresent(); n = n.get().getParentNode()) {
            Node scope = n.get();
            Node local = declarations.computeIfAbsent(scope, Scopes::declared).get(name);
            if (local != null && local.getBegin().orElse(Position.HOME).compareTo(use) <= 0) {
                return Optional.of(new Variable.Local(local, name));
            }
            Optional<FieldInfo> field =
                    program.classAt(scope)
                            .filter(body -> program.isInside(body, at))
                            .flatMap(body -> program.findField(body, name));
            if (field.isPresent()) {
                return field.map(Variable.Field::new);
            }
        }
        return Optional.empty();
    }

    private static Map<String, Node> declared(Node scope) {
        Map<String, Node> names = new HashMap<>();
        if (scope instanceof BlockStmt block) {
            addStatements(block.getStatements(), names);
        } else if (scope instanceof SwitchEntry entry) {
            addStatements(entry.getStatements(), names);
            entry.getLabels().forEach(label -> addPatterns(label, names));
        } else if (scope instanceof ForStmt loop) {
            loop.getInitialization().forEach(e -> addDeclarations(e, names));
        } else if (scope instanceof ForEachStmt loop) {
            addDeclarations(loop.getVariable(), names);
        } else if (scope instanceof TryStmt attempt) {
            attempt.getResources().forEach(e -> addDeclarations(e, names));
        } else if (scope instanceof CatchClause clause) {
            addParameters(List.of(clause.getParameter()), names);
        } else if (scope instanceof LambdaExpr lambda) {
            addParameters(lambda.getParameters(), names);
        } else if (scope instanceof CallableDeclaration<?> callable) {
            addParameters(callable.getParameters(), names);
            addPatterns(callable, names);
        }
        return names;
    }

    private static void addStatements(List<Statement> statements, Map<String, Node> names) {
        for (Statement statement : statements) {
            if (statement.isExpressionStmt()) {
                addDeclarations(statement.asExpressionStmt().getExpression(), names);
            }
        }
    }

    private static void addDeclarations(Expression expression, Map<String, Node> names) {
        if (expression instanceof VariableDeclarationExpr declaration) {
            for (VariableDeclarator variable : declaration.getVariables()) {
                names.put(variable.getNameAsString(), variable);
            }
        }
    }

    private static void addParameters(List<Parameter> parameters, Map<String, Node> names) {
        parameters.forEach(p -> names.put(p.getNameAsString(), p));
    }

    private static void addPatterns(Node node, Map<String, Node> names) {
        node.walk(TypePatternExpr.class, pattern -> names.put(pattern.getNameAsString(), pattern));
    }
}
