class RunnableRunIsFine {
    static void go(Runnable r) {
        r.run();
        Thread t = new Thread(r);
        t.start();
    }
}
