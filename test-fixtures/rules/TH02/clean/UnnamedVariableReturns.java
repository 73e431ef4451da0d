// jdk 22
class UnnamedVariableReturns implements Runnable {
    @Override
    public void run() {
        while (true) {
            try {
                Thread.sleep(100);
            } catch (InterruptedException _) {
                return;
            }
        }
    }
}
