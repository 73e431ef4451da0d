package dev.threadmark.app.rules.path;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.ConstructorDeclaration;
import com.github.javaparser.ast.body.MethodDeclaration;
import com.github.javaparser.ast.expr.LambdaExpr;
import com.github.javaparser.ast.nodeTypes.NodeWithSimpleName;
import dev.threadmark.app.rules.source.ClassBody;

/**
 * A piece of code that runs from its beginning: a method, constructor, initialiser or lambda.
 *
 * @param node its declaration
 * @param owner the class it belongs to
 */
public record Body(Node node, ClassBody owner) {
    /** The name of a method or constructor; otherwise that of the class. */
    public String name() {
        return node instanceof NodeWithSimpleName<?> named ? named.getNameAsString() : owner.name();
    }

    public boolean isLambda() {
        return node instanceof LambdaExpr;
    }

    public boolean isMethod() {
        return node instanceof MethodDeclaration;
    }

    /** Whether it runs while the object is made, before other threads can see it. */
    public boolean isConstruction() {
        return !isMethod() && !isLambda();
    }

    public boolean isPrivate() {
        return node instanceof MethodDeclaration method && method.isPrivate()
                || node instanceof ConstructorDeclaration constructor && constructor.isPrivate();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Body body && body.node == node;
    }

    @Override
    public int hashCode() {
        return System.identityHashCode(node);
    }
}
