package exercises.locking;

import java.util.concurrent.locks.*;

public class SharedBalance {
  private int balance;
  Lock l = new ReentrantLock();

  public SharedBalance(int initial) {
    balance = initial;
  }

  protected void change(int n) {
    balance += n;
    balance -= n;
  }

  public void runThread(int n, int iterations) {
    l.lock();
    try {
      for (int i = 0; i < iterations; i++) {
        change(n);
      }
    } finally {
      l.unlock();
    }
  }

  public int runBoth(final int a, final int b, final int iterations) throws InterruptedException {
    Thread t1 = new Thread(new Runnable() {
      public void run() {
        runThread(a, iterations);
      }
    });
    Thread t2 = new Thread(new Runnable() {
      public void run() {
        runThread(b, iterations);
      }
    });
    t1.start();
    t2.start();
    t1.join();
    t2.join();
    return balance();
  }

  public int balance() {
    l.lock();
    try {
      return balance;
    } finally {
      l.unlock();
    }
  }
}
