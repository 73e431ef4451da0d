package dev.threadmark.app.rules.source;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.EnumConstantDeclaration;
import com.github.javaparser.ast.body.FieldDeclaration;
import com.github.javaparser.ast.body.VariableDeclarator;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.type.ClassOrInterfaceType;
import com.github.javaparser.ast.type.Type;
import java.util.Optional;

/**
 * A field of a class of the program.
 *
 * @param owner the class that declares it
 * @param name its name
 * @param isStatic whether it belongs to the class
 * @param isFinal whether it is written once
 * @param isVolatile whether its accesses are ordered
 * @param type its declared type
 * @param declaration its {@link VariableDeclarator}, or the record component or enum constant
 */
public record FieldInfo(
        ClassBody owner,
        String name,
        boolean isStatic,
        boolean isFinal,
        boolean isVolatile,
        Type type,
        Node declaration) {

    static FieldInfo of(ClassBody owner, FieldDeclaration field, VariableDeclarator variable) {
        boolean constant = owner.isInterface();
        return new FieldInfo(
                owner,
                variable.getNameAsString(),
                constant || field.isStatic(),
                constant || field.isFinal(),
                field.isVolatile(),
                variable.getType(),
                variable);
    }

    static FieldInfo of(ClassBody owner, EnumConstantDeclaration constant) {
        Type type = new ClassOrInterfaceType(null, owner.name());
        return new FieldInfo(owner, constant.getNameAsString(), true, true, false, type, constant);
    }

    /** The initialiser beside the declaration. */
    public Optional<Expression> initializer() {
        return declaration instanceof VariableDeclarator variable
                ? variable.getInitializer()
                : Optional.empty();
    }

    /** Two records of one declaration are the same field. */
    @Override
    public boolean equals(Object other) {
        return other instanceof FieldInfo field && field.declaration == declaration;
    }

    @Override
    public int hashCode() {
        return System.identityHashCode(declaration);
    }
}
