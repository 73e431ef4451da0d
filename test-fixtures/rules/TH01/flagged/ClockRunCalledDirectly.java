public class ClockRunCalledDirectly extends Thread {
    private int ticks;

    @Override
    public void run() {
        ticks++;
    }

    public static void main(String[] args) throws InterruptedException {
        ClockRunCalledDirectly clock = new ClockRunCalledDirectly();
        clock.run(); // flag
        clock.join();
        System.out.println(clock.ticks);
    }
}
