public class ExceptionCaughtWholesale {
    void pauseAndPrint(int count) {
        for (int i = 0; i < count; i++) {
            try {
                Thread.sleep(50);
                System.out.println(i);
            } catch (Exception e) { // flag
                System.out.println("something happened");
            }
        }
    }
}
