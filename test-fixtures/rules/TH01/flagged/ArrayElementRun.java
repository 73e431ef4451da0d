class ArrayElementRun {
    public static void main(String[] args) {
        Thread[] ts = new Thread[3];
        for (int i = 0; i < ts.length; i++) {
            ts[i] = new Thread(() -> System.out.println("hi"));
            ts[i].run(); // flag
        }
    }
}
