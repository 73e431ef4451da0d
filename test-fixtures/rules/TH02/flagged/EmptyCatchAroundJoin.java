class EmptyCatchAroundJoin {
    void both(Thread a, Thread b) {
        try {
            a.join();
            b.join();
        } catch (InterruptedException e) {} // flag
    }
}
