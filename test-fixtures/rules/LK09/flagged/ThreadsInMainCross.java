import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

public class ThreadsInMainCross {
    static final Lock A = new ReentrantLock();
    static final Lock B = new ReentrantLock();

    public static void main(String[] args) {
        new Thread(
                        () -> {
                            A.lock();
                            try {
                                B.lock(); // also LK09
                                try {
                                    System.out.println("1");
                                } finally {
                                    B.unlock();
                                }
                            } finally {
                                A.unlock();
                            }
                        })
                .start();
        new Thread(
                        () -> {
                            B.lock();
                            try {
                                A.lock(); // flag
                                try {
                                    System.out.println("2");
                                } finally {
                                    A.unlock();
                                }
                            } finally {
                                B.unlock();
                            }
                        })
                .start();
    }
}
