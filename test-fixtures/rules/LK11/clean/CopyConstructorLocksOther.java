public class CopyConstructorLocksOther {
    private int x;
    private int y;

    public CopyConstructorLocksOther(int x, int y) {
        this.x = x;
        this.y = y;
    }

    public CopyConstructorLocksOther(CopyConstructorLocksOther other) {
        synchronized (other) {
            this.x = other.x;
            this.y = other.y;
        }
    }

    public synchronized void move(int dx, int dy) {
        x += dx;
        y += dy;
    }

    public synchronized String show() {
        return x + "," + y;
    }
}
