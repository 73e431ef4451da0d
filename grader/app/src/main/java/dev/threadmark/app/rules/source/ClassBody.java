package dev.threadmark.app.rules.source;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.NodeList;
import com.github.javaparser.ast.body.BodyDeclaration;
import com.github.javaparser.ast.body.ClassOrInterfaceDeclaration;
import com.github.javaparser.ast.body.ConstructorDeclaration;
import com.github.javaparser.ast.body.EnumConstantDeclaration;
import com.github.javaparser.ast.body.EnumDeclaration;
import com.github.javaparser.ast.body.FieldDeclaration;
import com.github.javaparser.ast.body.MethodDeclaration;
import com.github.javaparser.ast.body.Parameter;
import com.github.javaparser.ast.body.RecordDeclaration;
import com.github.javaparser.ast.body.TypeDeclaration;
import com.github.javaparser.ast.expr.ObjectCreationExpr;
import com.github.javaparser.ast.type.ClassOrInterfaceType;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A class of the program with a body: top-level, nested, local or anonymous. */
public final class ClassBody {
    private final Node node;
    private final String name;
    private final NodeList<BodyDeclaration<?>> members;
    private final Map<String, FieldInfo> fields = new LinkedHashMap<>();
    private final List<MethodDeclaration> methods = new ArrayList<>();
    private final List<ConstructorDeclaration> constructors = new ArrayList<>();

    private ClassBody(Node node, String name, NodeList<BodyDeclaration<?>> members) {
        this.node = node;
        this.name = name;
        this.members = members;
        for (BodyDeclaration<?> member : members) {
            if (member instanceof FieldDeclaration field) {
                field.getVariables()
                        .forEach(
                                v -> fields.put(v.getNameAsString(), FieldInfo.of(this, field, v)));
            } else if (member instanceof MethodDeclaration method) {
                methods.add(method);
            } else if (member instanceof ConstructorDeclaration constructor) {
                constructors.add(constructor);
            }
        }
        if (node instanceof EnumDeclaration type) {
            type.getEntries().forEach(c -> fields.put(c.getNameAsString(), FieldInfo.of(this, c)));
        }
        if (node instanceof RecordDeclaration record) {
            for (Parameter p : record.getParameters()) {
                String component = p.getNameAsString();
                fields.put(
                        component,
                        new FieldInfo(this, component, false, true, false, p.getType(), p));
            }
        }
    }

    /** Returns the class that this node declares, if it is one that has a body. */
    static Optional<ClassBody> of(Node node) {
        if (node instanceof TypeDeclaration<?> type) {
            return Optional.of(new ClassBody(node, type.getNameAsString(), type.getMembers()));
        }
        if (node instanceof ObjectCreationExpr creation) {
            String name = creation.getType().getNameAsString();
            return creation.getAnonymousClassBody().map(body -> new ClassBody(node, name, body));
        }
        if (node instanceof EnumConstantDeclaration constant
                && !constant.getClassBody().isEmpty()) {
            return Optional.of(new ClassBody(node, enumOf(constant), constant.getClassBody()));
        }
        return Optional.empty();
    }

    private static String enumOf(EnumConstantDeclaration constant) {
        return constant.findAncestor(EnumDeclaration.class).orElseThrow().getNameAsString();
    }

    public Node node() {
        return node;
    }

    /** The simple name; for an anonymous class that of the type it extends. */
    public String name() {
        return name;
    }

    public NodeList<BodyDeclaration<?>> members() {
        return members;
    }

    public List<MethodDeclaration> methods() {
        return methods;
    }

    public List<ConstructorDeclaration> constructors() {
        return constructors;
    }

    /** The fields declared here, by name. */
    public Map<String, FieldInfo> fields() {
        return fields;
    }

    /** The names of the components of a record, in order; empty for every other class. */
    public List<String> components() {
        return node instanceof RecordDeclaration record
                ? record.getParameters().stream().map(Parameter::getNameAsString).toList()
                : List.of();
    }

    public boolean isAnonymous() {
        return node instanceof ObjectCreationExpr || node instanceof EnumConstantDeclaration;
    }

    boolean isInterface() {
        return node instanceof ClassOrInterfaceDeclaration type && type.isInterface();
    }

    /** The classes and interfaces named after {@code extends} and {@code implements}. */
    public List<ClassOrInterfaceType> supertypes() {
        List<ClassOrInterfaceType> types = new ArrayList<>();
        if (node instanceof ClassOrInterfaceDeclaration type) {
            types.addAll(type.getExtendedTypes());
            types.addAll(type.getImplementedTypes());
        } else if (node instanceof EnumDeclaration type) {
            types.addAll(type.getImplementedTypes());
        } else if (node instanceof RecordDeclaration type) {
            types.addAll(type.getImplementedTypes());
        } else if (node instanceof ObjectCreationExpr creation) {
            types.add(creation.getType());
        } else if (node instanceof EnumConstantDeclaration constant) {
            types.add(new ClassOrInterfaceType(null, enumOf(constant)));
        }
        return types;
    }

    @Override
    public String toString() {
        return name;
    }
}
