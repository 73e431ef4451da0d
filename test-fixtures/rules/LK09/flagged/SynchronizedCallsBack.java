class SynchronizedCallsBack {
    static class A {
        private B b;
        private int n;

        synchronized void setB(B b) {
            this.b = b;
        }

        synchronized void pingA() {
            n++;
            b.touch(); // also LK09
        }

        synchronized void touch() {
            n--;
        }
    }

    static class B {
        private final A a;
        private int m;

        B(A a) {
            this.a = a;
        }

        synchronized void pingB() {
            m++;
            a.touch(); // flag
        }

        synchronized void touch() {
            m--;
        }
    }
}
