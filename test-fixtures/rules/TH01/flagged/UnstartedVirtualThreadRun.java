// jdk 21
public class UnstartedVirtualThreadRun {
    public static void main(String[] args) {
        Thread t = Thread.ofVirtual().unstarted(() -> System.out.println("virtual"));
        t.run(); // flag
    }
}
