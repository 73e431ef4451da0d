public class DeclaredAndPassedOn {
    void pause() throws InterruptedException {
        Thread.sleep(10);
    }

    void pauseTwice() throws InterruptedException {
        try {
            pause();
            pause();
        } catch (InterruptedException e) {
            System.out.println("stopped early");
            throw e;
        }
    }
}
