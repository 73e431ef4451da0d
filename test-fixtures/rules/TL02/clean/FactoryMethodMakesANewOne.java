import java.util.ArrayDeque;
import java.util.Deque;

public class FactoryMethodMakesANewOne {
    private static final ThreadLocal<Deque<String>> STACK =
            ThreadLocal.withInitial(FactoryMethodMakesANewOne::newStack);

    private static Deque<String> newStack() {
        Deque<String> stack = new ArrayDeque<>();
        stack.push("root");
        return stack;
    }

    static void push(String s) {
        STACK.get().push(s);
    }
}
