public class SuperRunInSubclass extends Thread {
    SuperRunInSubclass(Runnable body) {
        super(body);
    }

    @Override
    public void run() {
        System.out.println("before");
        super.run();
        System.out.println("after");
    }
}
