// jdk 22
public class UnnamedInterruptedException {
    static void pause() {
        try {
            Thread.sleep(10);
        } catch (InterruptedException _) { // flag
        }
    }
}
