class ImmutableRecordSnapshot {
    record Point(int x, int y) {}

    private final Object lock = new Object();
    private Point p = new Point(0, 0);

    void move(int dx, int dy) {
        synchronized (lock) {
            p = new Point(p.x() + dx, p.y() + dy);
        }
    }

    Point get() {
        synchronized (lock) {
            return p;
        }
    }

    int sum() {
        Point q = get();
        return q.x() + q.y();
    }
}
