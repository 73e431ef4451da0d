public class PrintStackTraceHabit implements Runnable {
    private int number;

    @Override
    public void run() {
        try {
            Thread.sleep(10);
            number = Integer.parseInt("12");
        } catch (InterruptedException e) {
            e.printStackTrace();
        } catch (NumberFormatException e) {
            System.err.println(e.getMessage());
        } catch (Exception e) {
            throw new RuntimeException(e);
        } finally {
            System.out.print(number);
            System.out.flush();
        }
    }
}
