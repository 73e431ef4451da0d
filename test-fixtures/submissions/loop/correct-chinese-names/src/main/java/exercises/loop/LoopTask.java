package exercises.loop;

import java.time.Duration;
import java.util.function.Consumer;

/** 循环任务:第一题 */
public class LoopTask {
	private static final String 前缀 = "thread ";

	// 循环计数
	public void loop(int count, Duration pause, Consumer<String> out) {
		String 名字 = Thread.currentThread().getName();
		System.out.println("调试: " + 名字 + " 开始");
		out.accept(前缀 + 名字 + " is running ...");
		int 第几个 = 1;
		do {
			if (count < 1) break;
			out.accept(前缀 + 名字 + " >>> " + 第几个);
			try {
				Thread.sleep(pause.toMillis());
			} catch (InterruptedException 中断) {
				// 恢复中断标志, 然后退出
				Thread.currentThread().interrupt();
				count = 0;
			}
			第几个++;
		} while (第几个 <= count);
		out.accept(前缀 + 名字 + " ended ...");
		System.out.println("调试: " + 名字 + " 结束");
	}

	// 在新线程中运行
	public Thread runInThread(String threadName, int count, Duration pause, Consumer<String> out) throws InterruptedException {
		out.accept(Thread.currentThread().getName() + " is running ...");
		Thread 线程 = new Thread(threadName) {
			public void run() {
				loop(count, pause, out);
			}
		};
		线程.start();
		线程.join();
		out.accept(前缀 + Thread.currentThread().getName() + " ended ...");
		return 线程;
	}
}
