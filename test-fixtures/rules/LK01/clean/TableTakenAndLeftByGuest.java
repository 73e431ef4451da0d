import java.util.concurrent.Semaphore;

class TableTakenAndLeftByGuest {
    static class Table {
        private final Semaphore seats;
        private final Semaphore orders;

        Table(int places) {
            seats = new Semaphore(places, true);
            orders = new Semaphore(0);
        }

        void sitDown() throws InterruptedException {
            seats.acquire();
            System.out.println(Thread.currentThread().getName() + " sits");
        }

        void order() {
            orders.release();
        }

        void awaitOrder() throws InterruptedException {
            orders.acquire();
            System.out.println("an order came in");
        }

        void serveAndCallNext() {
            System.out.println("served");
            orders.release();
        }

        void leave() {
            System.out.println(Thread.currentThread().getName() + " leaves");
            seats.release();
        }
    }

    static class Guest implements Runnable {
        private final Table table;

        Guest(Table table) {
            this.table = table;
        }

        @Override
        public void run() {
            try {
                table.sitDown();
                table.order();
                table.leave();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
    }

    static class Cook extends Thread {
        private final Table table;

        Cook(Table table) {
            this.table = table;
        }

        @Override
        public void run() {
            try {
                while (true) {
                    table.awaitOrder();
                    Thread.sleep(10);
                    table.serveAndCallNext();
                }
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
    }
}
