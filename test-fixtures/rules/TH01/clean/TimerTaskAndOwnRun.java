import java.util.TimerTask;

public class TimerTaskAndOwnRun {
    static class Job extends TimerTask {
        @Override
        public void run() {
            System.out.println("job");
        }
    }

    interface Step {
        void run();
    }

    public static void main(String[] args) {
        Job job = new Job();
        job.run();
        Step step = () -> System.out.println("step");
        step.run();
        Runnable r = job;
        r.run();
    }
}
