class PlainThreadEnds {
    private static final ThreadLocal<String> USER = new ThreadLocal<>();

    void handle(String name, Runnable work) {
        new Thread(
                        () -> {
                            USER.set(name);
                            work.run();
                        })
                .start();
    }
}
