class ChainedNewThreadRun {
    static void go() {
        new Thread(() -> System.out.println("x"), "worker").run(); // flag
    }
}
