package exercises.loop;

import java.time.Duration;
import java.util.function.Consumer;

public class LoopTask {
  public void loop(int count, Duration pause, Consumer<String> out) {
    out.accept("thread " + Thread.currentThread().getName() + " is running ...");
    try {
      for (int i = 1; i <= count; i++) {
        out.accept("thread " + Thread.currentThread().getName() + " >>> " + i);
        Thread.sleep(pause.toMillis());
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    out.accept("thread " + Thread.currentThread().getName() + " ended ...");
  }

  public Thread runInThread(String threadName, int count, Duration pause, Consumer<String> out)
      throws InterruptedException {
    out.accept(Thread.currentThread().getName() + " is running ...");
    Thread t = new Thread(() -> loop(count, pause, out), threadName);
    t.run();
    t.join();
    out.accept("thread " + Thread.currentThread().getName() + " ended ...");
    return t;
  }
}
