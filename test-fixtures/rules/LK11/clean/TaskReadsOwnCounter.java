import java.util.concurrent.locks.Lock;

class TaskReadsOwnCounter extends Thread {
    private final Lock printer;
    private int pages;

    TaskReadsOwnCounter(Lock printer) {
        this.printer = printer;
    }

    @Override
    public void run() {
        while (pages < 5) {
            printer.lock();
            try {
                System.out.println(getName() + " page " + pages);
                pages++;
            } finally {
                printer.unlock();
            }
        }
    }
}
