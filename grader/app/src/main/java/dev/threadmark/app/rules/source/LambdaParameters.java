package dev.threadmark.app.rules.source;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.MethodDeclaration;
import com.github.javaparser.ast.body.Parameter;
import com.github.javaparser.ast.body.VariableDeclarator;
import com.github.javaparser.ast.expr.LambdaExpr;
import com.github.javaparser.ast.expr.MethodCallExpr;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The types of parameters of lambdas that are not written, from where the lambda goes. */
final class LambdaParameters {
    private final Types types;

    LambdaParameters(Types types) {
        this.types = types;
    }

    /** The type argument that the interface of the lambda gives to a parameter. */
    Optional<TypeRef> typeOf(Parameter parameter) {
        if (!(parameter.getParentNode().orElse(null) instanceof LambdaExpr lambda)) {
            return Optional.empty();
        }
        int index = lambda.getParameters().indexOf(parameter);
        Node target = lambda.getParentNode().orElse(null);
        if (target instanceof VariableDeclarator variable) {
            return types.resolve(variable.getType(), variable).flatMap(t -> t.argument(index));
        }
        return target instanceof MethodCallExpr call
                ? ofArgument(call, lambda, index)
                : Optional.empty();
    }

    private Optional<TypeRef> ofArgument(MethodCallExpr call, LambdaExpr lambda, int index) {
        List<MethodDeclaration> callees = types.callees(call);
        int position = call.getArguments().indexOf(lambda);
        if (callees.size() == 1 && position < callees.get(0).getParameters().size()) {
            Parameter into = callees.get(0).getParameter(position);
            return types.resolve(into.getType(), into).flatMap(t -> t.argument(index));
        }
        Optional<TypeRef> receiver = call.getScope().flatMap(types::of);
        if (receiver.filter(t -> t.is(Map.class)).isPresent()) {
            return receiver.flatMap(t -> t.argument(index));
        }
        return receiver.filter(LambdaParameters::handsOutElements).flatMap(t -> t.argument(0));
    }

    private static boolean handsOutElements(TypeRef type) {
        return type.is(Collection.class) || type.is(Stream.class) || type.is(Optional.class);
    }
}
