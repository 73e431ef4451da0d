class EnumStateMachine {
    enum State { NEW, RUNNING, DONE }

    private State state = State.NEW;

    synchronized boolean start() {
        if (state != State.NEW) return false;
        state = State.RUNNING;
        return true;
    }

    synchronized void finish() {
        if (state == State.RUNNING) state = State.DONE;
        notifyAll();
    }

    synchronized void awaitDone() throws InterruptedException {
        while (state != State.DONE) wait();
    }
}
