class VolatileCounterPlusPlus {
    private volatile int visits;

    void visit() {
        visits++; // flag
    }

    int visits() {
        return visits;
    }

    public static void main(String[] args) {
        VolatileCounterPlusPlus v = new VolatileCounterPlusPlus();
        new Thread(v::visit).start();
        new Thread(v::visit).start();
    }
}
