// jdk 25
private int counter;

synchronized void inc() {
    counter++;
}

synchronized int counter() {
    return counter;
}

void main() throws InterruptedException {
    Thread a = new Thread(() -> inc());
    Thread b = new Thread(() -> inc());
    a.start();
    b.start();
    a.join();
    b.join();
    IO.println(counter());
}
