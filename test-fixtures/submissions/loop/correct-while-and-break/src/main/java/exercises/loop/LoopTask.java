package exercises.loop;

import java.time.Duration;
import java.util.function.Consumer;

public class LoopTask {

  public void loop(int count, Duration pause, Consumer<String> out) {
    Thread t = Thread.currentThread();
    out.accept("thread " + t.getName() + " is running ...");
    int n = 0;
    while (n < count) {
      n = n + 1;
      out.accept("thread " + t.getName() + " >>> " + n);
      try {
        Thread.sleep(pause.toMillis());
      } catch (InterruptedException e) {
        t.interrupt();
        break;
      }
    }
    out.accept("thread " + t.getName() + " ended ...");
  }

  public Thread runInThread(String threadName, int count, Duration pause, Consumer<String> out)
      throws InterruptedException {
    out.accept(Thread.currentThread().getName() + " is running ...");
    Thread t = new Thread(new Runnable() {
      @Override
      public void run() {
        loop(count, pause, out);
      }
    });
    t.setName(threadName);
    t.start();
    t.join();
    out.accept("thread " + Thread.currentThread().getName() + " ended ...");
    return t;
  }
}
