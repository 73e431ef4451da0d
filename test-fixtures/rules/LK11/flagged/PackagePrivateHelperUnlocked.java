class PackagePrivateHelperUnlocked {
    private int n;

    synchronized void a() {
        step();
    }

    void b() {
        step();
    }

    void step() {
        n++; // flag
    }
}
