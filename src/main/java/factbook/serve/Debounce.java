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
 * Gathers changes that belong together: an editor that saves empties a file and fills it, or writes
 * a new one, renames it and removes the old one.
 *
 * <p>Reading begins after a moment that is too short to be sure that no more comes, and nothing is
 * shown before that is sure: the wait costs no time where reading takes as long.
 *
 * <pre>{@code
 * Set<Path> changed = debounce.next();
 * do {
 *   … read …
 *   changed = debounce.more();
 * } while (!changed.isEmpty());
 * … show …
 * }</pre>
 */
final class Debounce {
  private final BlockingQueue<Heard> heard = new LinkedBlockingQueue<>();
  private final long pause;
  private final long quiet;
  private final long longest;
  private long first;
  private long last;

  /** What has changed, and when that was heard, in {@link System#nanoTime}. */
  private record Heard(Path changed, long at) {}

  /**
   * Gathers changes.
   *
   * @param pause milliseconds without a change after which those until then are told
   * @param quiet milliseconds without a change after which no more is waited for
   * @param longest milliseconds after which no more is waited for in any case
   */
  Debounce(long pause, long quiet, long longest) {
    this.pause = TimeUnit.MILLISECONDS.toNanos(pause);
    this.quiet = TimeUnit.MILLISECONDS.toNanos(quiet);
    this.longest = TimeUnit.MILLISECONDS.toNanos(longest);
  }

  /** A file has changed, or a folder whose files may have. */
  void hear(Path changed) {
    heard.add(new Heard(changed, System.nanoTime()));
  }

  /** Waits for a change; what comes with it. */
  Set<Path> next() throws InterruptedException {
    Heard next = heard.take();
    first = next.at();
    return with(next);
  }

  /** What came while {@link #next} was read; empty where it stayed quiet long enough. */
  Set<Path> more() throws InterruptedException {
    @Nullable Heard next = poll(last + quiet);
    return next == null ? Set.of() : with(next);
  }

  private Set<Path> with(Heard beginning) throws InterruptedException {
    Set<Path> changed = new TreeSet<>();
    for (@Nullable Heard next = beginning; next != null; next = poll(last + pause)) {
      changed.add(next.changed());
      last = next.at();
    }
    return Collections.unmodifiableSet(changed);
  }

  /** The next change until a time; nothing where changes have come for too long. */
  private @Nullable Heard poll(long until) throws InterruptedException {
    long now = System.nanoTime();
    return now - first >= longest
        ? null
        : heard.poll(Math.min(until, first + longest) - now, TimeUnit.NANOSECONDS);
  }
}
