package exercises.threadlocal;

import java.util.function.Supplier;

/** 请求处理 */
public class RequestHandler {
	private final ThreadContext 上下文;

	public RequestHandler(ThreadContext context) {
		上下文 = context;
	}

	public <T> T handle(String user, Supplier<T> work) {
		System.out.println("用户 " + user);
		上下文.set("user", user);
		try {
			T 结果 = work.get();
			System.out.println("完成 " + user);
			return 结果;
		} finally {
			上下文.clear(); // 线程池的线程会被重用
		}
	}
}
