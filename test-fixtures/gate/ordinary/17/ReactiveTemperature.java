import java.util.concurrent.Flow;
import java.util.concurrent.SubmissionPublisher;

public class ReactiveTemperature implements Flow.Subscriber<Integer> {
    private Flow.Subscription subscription;
    private int highest = Integer.MIN_VALUE;

    @Override
    public void onSubscribe(Flow.Subscription s) {
        subscription = s;
        s.request(1);
    }

    @Override
    public void onNext(Integer value) {
        highest = Math.max(highest, value);
        subscription.request(1);
    }

    @Override
    public void onError(Throwable error) {
        System.err.println(error.getLocalizedMessage());
    }

    @Override
    public void onComplete() {
        System.out.println("highest " + highest);
    }

    public static void main(String[] args) {
        try (SubmissionPublisher<Integer> publisher = new SubmissionPublisher<>()) {
            publisher.subscribe(new ReactiveTemperature());
            publisher.submit(21);
        }
    }
}
