package factbook.render;

import java.time.Duration;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/** Interrupts a page that takes too long; FreeMarker's loops look at the interruption. */
final class Watchdog {
  private final ScheduledThreadPoolExecutor timer;
  private final long nanoseconds;

  Watchdog(Duration time) {
    nanoseconds = time.toNanos();
    timer =
        new ScheduledThreadPoolExecutor(
            1,
            task -> {
              Thread thread = new Thread(task, "template-watchdog");
              thread.setDaemon(true);
              return thread;
            });
    timer.setRemoveOnCancelPolicy(true);
  }

  /** Watches the current thread until the watch is closed. */
  Watch watch() {
    return new Watch(Thread.currentThread());
  }

  /** One page being watched. */
  final class Watch implements AutoCloseable {
    private final ScheduledFuture<?> bell;
    private boolean isOver;
    private boolean hasRung;

    private Watch(Thread thread) {
      bell = timer.schedule(() -> ring(thread), nanoseconds, TimeUnit.NANOSECONDS);
    }

    private synchronized void ring(Thread thread) {
      if (!isOver) {
        hasRung = true;
        thread.interrupt();
      }
    }

    /** Whether the time was over. */
    synchronized boolean hasRung() {
      return hasRung;
    }

    /** Ends the watch; the thread goes on without an interruption of ours. */
    @Override
    public synchronized void close() {
      isOver = true;
      bell.cancel(false);
      if (hasRung) {
        Thread.interrupted();
      }
    }
  }
}
