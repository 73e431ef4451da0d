class OnlyPrintsMessage {
    void nap() {
        try {
            Thread.sleep(100);
        } catch (InterruptedException e) { // flag
            System.out.println("interrupted");
        }
    }
}
