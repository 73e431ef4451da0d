class MainWaitsForItsThreads {
    public static void main(String[] args) {
        Thread worker = new Thread(() -> System.out.println("works"));
        worker.start();
        try {
            worker.join();
        } catch (InterruptedException e) {
            e.printStackTrace();
        }
        System.out.println("all done");
    }
}
