class FieldThreadRun {
    private final Thread worker = new Thread(this::work);

    void begin() {
        worker.run(); // flag
    }

    private void work() {
        System.out.println("work");
    }
}
