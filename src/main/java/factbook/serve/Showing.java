package factbook.serve;

import factbook.build.Draft;
import factbook.diagnostic.Diagnostic;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * What the browsers show: the last draft that could be shown, and the mistakes of the last that was
 * read. Safe for use by several threads.
 */
final class Showing {
  /**
   * At one time.
   *
   * @param number counts from 0; the next state has the next number
   * @param draft null where none could be shown yet
   * @param mistakes errors and warnings of the book as it stands on the disk
   */
  record State(long number, @Nullable Draft draft, List<Diagnostic> mistakes) {
    State {
      mistakes = List.copyOf(mistakes);
    }
  }

  private State state = new State(0, null, List.of());
  private boolean isClosed;

  synchronized State state() {
    return state;
  }

  /** A draft was read; where it cannot be shown the one before stays on the screen. */
  synchronized void show(Draft draft) {
    state =
        new State(state.number() + 1, draft.isShowable() ? draft : state.draft(), draft.mistakes());
    notifyAll();
  }

  /** All mistakes of a draft are known; nobody asks where another was read since. */
  synchronized void tell(Draft draft, List<Diagnostic> mistakes) {
    if (state.draft() == draft && !isClosed) {
      state = new State(state.number() + 1, draft, mistakes);
      notifyAll();
    }
  }

  synchronized void close() {
    isClosed = true;
    notifyAll();
  }

  synchronized boolean isClosed() {
    return isClosed;
  }

  /** Waits for a state after this one, for some time at most; returns the last state. */
  synchronized State after(long number, long milliseconds) throws InterruptedException {
    long end = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(milliseconds);
    while (state.number() == number && !isClosed) {
      long left = TimeUnit.NANOSECONDS.toMillis(end - System.nanoTime());
      if (left <= 0) {
        break;
      }
      wait(left);
    }
    return state;
  }
}
