package dev.threadmark.app.compile;

import java.util.ArrayDeque;
import java.util.Deque;

/**
 * Tells sources that could blow a compiler up from those that people write: type inference takes
 * time exponential in how deeply lambdas and generic calls are nested.
 *
 * <p>A rough scan that takes strings and comments for code; it costs an ordinary source that it
 * suspects a second, and nothing else.
 */
final class Suspicion {
    private static final int CHARACTERS = 64 << 10;
    private static final int PARENTHESES = 10;
    private static final int LAMBDAS = 3;
    private static final int GENERICS = 6;
    private static final int CALLS = 60;

    private final Deque<Integer> lambdas = new ArrayDeque<>();
    private int parentheses;
    private int generics;
    private int calls;

    private Suspicion() {}

    /** Whether a source is larger or more deeply nested than people write. */
    static boolean of(String text) {
        if (text.length() > CHARACTERS || text.contains("\\u")) {
            return true;
        }
        Suspicion suspicion = new Suspicion();
        for (int i = 0; i < text.length(); i++) {
            boolean arrow = text.charAt(i) == '>' && i > 0 && text.charAt(i - 1) == '-';
            suspicion.meet(arrow ? '\u2192' : text.charAt(i));
            if (suspicion.isGrounded()) {
                return true;
            }
        }
        return false;
    }

    private boolean isGrounded() {
        return parentheses > PARENTHESES
                || lambdas.size() > LAMBDAS
                || generics > GENERICS
                || calls > CALLS;
    }

    private void meet(char c) {
        switch (c) {
            case '(' -> {
                parentheses++;
                calls++;
            }
            case ')' -> {
                parentheses--;
                endLambdas();
            }
            case '\u2192' -> lambdas.push(parentheses);
            case '<' -> generics++;
            case '>' -> generics--;
            case ';' -> {
                generics = 0;
                calls = 0;
            }
            default -> {}
        }
    }

    private void endLambdas() {
        while (!lambdas.isEmpty() && lambdas.peek() > parentheses) {
            lambdas.pop();
        }
    }
}
