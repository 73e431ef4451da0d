import java.util.concurrent.locks.ReentrantLock;

public class GuessingGame
{
  private final ReentrantLock lock=new ReentrantLock();
  private int secret=7, tries;
  private boolean won;

  public String guess(int g){
    lock.lock(); // flag
    tries++;
    if(won) { lock.unlock(); return "over"; }
    else if(g<secret){
      lock.unlock();
      return "higher"; }
    else if (g > secret)
      return "lower";
    won=true;
    lock.unlock();
    return "yes";
  }
}
