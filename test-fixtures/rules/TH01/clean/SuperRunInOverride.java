class SuperRunInOverride extends Thread {
    SuperRunInOverride(Runnable r) {
        super(r);
    }

    @Override
    public void run() {
        System.out.println("begin");
        super.run();
    }
}
