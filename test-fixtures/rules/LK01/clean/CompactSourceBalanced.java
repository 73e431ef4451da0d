// jdk 25
import module java.base;

final Lock lock = new ReentrantLock();
final List<String> names = new ArrayList<>();

void add(String name) {
    lock.lock();
    try {
        names.add(name);
    } finally {
        lock.unlock();
    }
}

void main() {
    add("x");
}
