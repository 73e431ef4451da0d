package exercises.locking;

import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

// 学号 2023xxxx 作业二
public class SharedBalance
{
	private int 余额;
	private final Lock 锁 = new ReentrantLock(true); // 公平锁

	public SharedBalance(int initial)
	{
		余额 = initial;
	}

	protected void change(int n)
	{
		余额 += n;
		余额 -= n;
	}

	private final class 工人 extends Thread
	{
		private final int n, 次数;

		工人(int n, int 次数)
		{
			this.n = n;
			this.次数 = 次数;
		}

		@Override
		public void run()
		{
			runThread(n, 次数);
		}
	}

	public void runThread(int n, int iterations)
	{
		for (int i = 0; i < iterations; i++)
		{
			锁.lock();
			try
			{
				change(n);
			}
			finally
			{
				锁.unlock();
			}
		}
	}

	public int runBoth(int a, int b, int iterations) throws InterruptedException
	{
		Thread[] 线程 = { new 工人(a, iterations), new 工人(b, iterations) };
		for (Thread t : 线程)
			t.start();
		for (Thread t : 线程)
			t.join();
		return balance();
	}

	public int balance()
	{
		锁.lock();
		try
		{
			return 余额;
		}
		finally
		{
			锁.unlock();
		}
	}
}
