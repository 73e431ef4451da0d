class RestoredOrRethrown {
    void pause() {
        try {
            Thread.sleep(5);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        }
    }

    void pause2() throws InterruptedException {
        try {
            Thread.sleep(5);
        } catch (InterruptedException e) {
            System.out.println("leaving");
            throw e;
        }
    }
}
