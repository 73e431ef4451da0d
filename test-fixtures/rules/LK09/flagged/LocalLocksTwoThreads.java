import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

public class LocalLocksTwoThreads {
    public static void main(String[] args) {
        Lock paper = new ReentrantLock();
        Lock pen = new ReentrantLock();
        new Thread(() -> {
            paper.lock();
            try {
                pen.lock(); // also LK09
                try {
                    System.out.println("ann writes");
                } finally {
                    pen.unlock();
                }
            } finally {
                paper.unlock();
            }
        }, "ann").start();
        new Thread(() -> {
            pen.lock();
            try {
                paper.lock(); // flag
                try {
                    System.out.println("bob writes");
                } finally {
                    paper.unlock();
                }
            } finally {
                pen.unlock();
            }
        }, "bob").start();
    }
}
