// jdk 25
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

final Lock lock = new ReentrantLock();
int visits = 0;

void visit(String name) {
    lock.lock(); // flag
    visits++;
    IO.println("hello " + name);
    lock.unlock();
}

void main() {
    visit("a");
    visit("b");
}
