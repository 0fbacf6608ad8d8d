package factbook.serve;

import java.nio.file.Path;
import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * Gathers changes until there are no more for a moment: an editor that saves writes a new file,
 * renames it and removes the old one.
 */
final class Debounce {
  private final BlockingQueue<Path> heard = new LinkedBlockingQueue<>();
  private final long quiet;
  private final long longest;

  /**
   * Gathers changes.
   *
   * @param quiet milliseconds without a change after which all are told
   * @param longest milliseconds after which they are told in any case
   */
  Debounce(long quiet, long longest) {
    this.quiet = quiet;
    this.longest = longest;
  }

  /** A file has changed, or a folder whose files may have. */
  void hear(Path changed) {
    heard.add(changed);
  }

  /** Waits for a change and for what comes with it. */
  Set<Path> next() throws InterruptedException {
    Set<Path> changed = new TreeSet<>();
    changed.add(heard.take());
    long end = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(longest);
    while (true) {
      long left = TimeUnit.NANOSECONDS.toMillis(end - System.nanoTime());
      @Nullable Path next = heard.poll(Math.min(quiet, left), TimeUnit.MILLISECONDS);
      if (next == null) {
        return Collections.unmodifiableSet(changed);
      }
      changed.add(next);
    }
  }
}
