import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

public class ElevatorMonitor {
  private final Lock l = new ReentrantLock();
  private final Condition arrived = l.newCondition();
  private int floor = 0;
  private boolean broken;

  public boolean rideTo(int target) throws InterruptedException {
    l.lock();
    try {
      while (floor != target) {
        if (broken) return false;
        arrived.await();
      }
      return true;
    }
    finally { l.unlock(); }
  }

  public void move(int f) {
    l.lock();
    try {
      if (f < 0)
        throw new IllegalArgumentException("cellar");
      floor = f;
      arrived.signalAll();
    } finally {
      l.unlock();
    }
  }

  public void fail() {
    l.lock();
    broken = true;
    arrived.signalAll();
    l.unlock();
  }
}
