package dev.threadmark.app.rules.source;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.Parameter;
import com.github.javaparser.ast.body.VariableDeclarator;
import com.github.javaparser.ast.expr.TypePatternExpr;
import com.github.javaparser.ast.type.ArrayType;
import com.github.javaparser.ast.type.Type;

/** What a simple name stands for. */
public sealed interface Variable {
    /** Its declared type, which may be {@code var} or missing in a lambda. */
    Type type();

    /** A local variable, parameter, pattern variable or exception parameter. */
    record Local(Node declaration, String name) implements Variable {
        @Override
        public Type type() {
            if (declaration instanceof VariableDeclarator variable) {
                return variable.getType();
            }
            if (declaration instanceof Parameter parameter) {
                Type type = parameter.getType();
                return parameter.isVarArgs() ? new ArrayType(type.clone()) : type;
            }
            return ((TypePatternExpr) declaration).getType();
        }
    }

    /** A field of a class of the program. */
    record Field(FieldInfo info) implements Variable {
        @Override
        public Type type() {
            return info.type();
        }
    }
}
