import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Flow;
import java.util.concurrent.SubmissionPublisher;
import java.util.concurrent.atomic.AtomicInteger;

/** A subscriber adds up what a publisher submits. */
public class Main {
    public static void main(String[] args) throws Exception {
        AtomicInteger sum = new AtomicInteger();
        CountDownLatch complete = new CountDownLatch(1);
        try (SubmissionPublisher<Integer> publisher = new SubmissionPublisher<>()) {
            publisher.subscribe(
                    new Flow.Subscriber<>() {
                        private Flow.Subscription subscription;

                        @Override
                        public void onSubscribe(Flow.Subscription given) {
                            subscription = given;
                            given.request(1);
                        }

                        @Override
                        public void onNext(Integer item) {
                            sum.addAndGet(item);
                            subscription.request(1);
                        }

                        @Override
                        public void onError(Throwable error) {}

                        @Override
                        public void onComplete() {
                            complete.countDown();
                        }
                    });
            publisher.submit(1);
            publisher.submit(2);
        }
        complete.await();
        if (sum.get() != 3) {
            throw new AssertionError("sum " + sum);
        }
    }
}
