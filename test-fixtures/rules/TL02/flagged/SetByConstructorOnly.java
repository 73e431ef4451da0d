class SetByConstructorOnly {
    private final ThreadLocal<StringBuilder> text = new ThreadLocal<>(); // flag

    SetByConstructorOnly() {
        text.set(new StringBuilder());
    }

    void append(String s) {
        text.get().append(s);
    }
}
