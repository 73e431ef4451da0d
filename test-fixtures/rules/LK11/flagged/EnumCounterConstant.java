enum EnumCounterConstant {
    A,
    B;

    private int uses;

    synchronized void use() {
        uses++;
    }

    static int all() {
        return A.uses // flag
                + B.uses; // flag
    }
}
