import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;

public class Main {
    record Job(String owner, int pages) {}

    private static final Job END = new Job("", 0);

    static class Printer extends Thread {
        private final BlockingQueue<Job> jobs = new LinkedBlockingQueue<>();
        private final List<String> log = new ArrayList<>();

        void print(Job job) { jobs.add(job); }

        @Override public void run() {
            try {
                Job job;
                while ((job = jobs.take()) != END) {
                    log.add(job.owner() + ":" + job.pages());
                }
            } catch (InterruptedException e) {
                log.add("interrupted");
            }
        }
    }

    public static void main(String[] args) throws InterruptedException {
        Printer printer = new Printer();
        printer.start();
        Thread ann = new Thread(() -> printer.print(new Job("ann", 2)));
        Thread bob = new Thread(() -> printer.print(new Job("bob", 5)));
        ann.start();
        bob.start();
        ann.join();
        bob.join();
        printer.print(END);
        printer.join();
        if (printer.log.size() != 2) throw new AssertionError(printer.log);
        System.out.println(printer.log);
    }
}
