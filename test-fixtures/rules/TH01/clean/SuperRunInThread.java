class SuperRunInThread extends Thread {
    SuperRunInThread(Runnable r) {
        super(r);
    }

    @Override
    public void run() {
        System.out.println("begin");
        super.run();
        System.out.println("end");
    }
}
