class MissingBrace { // flag
    void go() {
        if (true) {
            System.out.println("x");
    }
}
