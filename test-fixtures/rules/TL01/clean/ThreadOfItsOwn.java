class ThreadOfItsOwn extends Thread {
    private static final ThreadLocal<Integer> ID = new ThreadLocal<>();
    private final int id;

    ThreadOfItsOwn(int id) {
        this.id = id;
    }

    @Override
    public void run() {
        ID.set(id);
        System.out.println(ID.get());
    }
}
