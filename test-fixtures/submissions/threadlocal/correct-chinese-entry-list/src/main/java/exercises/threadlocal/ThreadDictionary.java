package exercises.threadlocal;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;

/** 线程字典 */
public class ThreadDictionary<V> {
	private static class 项<V> {
		Thread 线程;
		V 值;
	}

	private final Object 锁 = new Object();
	private final List<项<V>> 表 = new ArrayList<>();

	public void set(V value) {
		synchronized (锁) {
			for (项<V> x : 表)
				if (x.线程 == Thread.currentThread()) {
					x.值 = value;
					return;
				}
			项<V> 新 = new 项<>();
			新.线程 = Thread.currentThread();
			新.值 = value;
			表.add(新);
		}
	}

	public V get() {
		synchronized (锁) {
			for (项<V> x : 表)
				if (x.线程 == Thread.currentThread()) return x.值;
			return null;
		}
	}

	public void clear() {
		synchronized (锁) {
			Iterator<项<V>> it = 表.iterator();
			while (it.hasNext())
				if (it.next().线程 == Thread.currentThread()) it.remove();
		}
	}

	public int size() {
		synchronized (锁) {
			return 表.size();
		}
	}
}
