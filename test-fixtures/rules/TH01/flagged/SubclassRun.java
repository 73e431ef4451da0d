public class SubclassRun extends Thread {
    @Override
    public void run() {
        System.out.println("hi");
    }

    public static void main(String[] args) {
        SubclassRun t = new SubclassRun();
        t.run(); // flag
    }
}
