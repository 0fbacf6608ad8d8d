package factbook.serve;

import factbook.build.Draft;
import factbook.build.Workshop;
import factbook.diagnostic.Diagnostic;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * A book that is served and watched: after each change it is read again, the open pages are told,
 * and, when there is time, everything that a build checks is checked.
 *
 * <pre>{@code
 * try (Serving serving = Serving.start(new Serving.Wish(folder, "127.0.0.1", 8080, false), listener)) {
 *   serving.run(); // until it is interrupted
 * }
 * }</pre>
 */
public final class Serving implements AutoCloseable {
  private static final long PAUSE_MILLISECONDS = 3;
  private static final long QUIET_MILLISECONDS = 20;
  private static final long LONGEST_MILLISECONDS = 300;

  /** The screen comes first. */
  private static final long BEFORE_CHECK_MILLISECONDS = 1_000;

  private final Path book;
  private final Workshop workshop;
  private final Listener listener;
  private final Showing showing = new Showing();
  private final Debounce changes =
      new Debounce(PAUSE_MILLISECONDS, QUIET_MILLISECONDS, LONGEST_MILLISECONDS);
  private final Watcher watcher;
  private final Server server;
  private final ScheduledExecutorService background =
      Executors.newSingleThreadScheduledExecutor(
          task -> {
            Thread thread = new Thread(task, "check");
            thread.setDaemon(true);
            return thread;
          });
  private @Nullable Future<?> checking;

  private Serving(Wish wish, Listener listener) throws IOException {
    this.book = wish.book().toAbsolutePath().normalize();
    this.listener = listener;
    this.workshop = new Workshop(book);
    InetSocketAddress address =
        new InetSocketAddress(InetAddress.getByName(wish.host()), wish.port());
    this.server = Server.start(address, wish.host(), showing);
    this.watcher = Watcher.start(book, wish.isPolling(), changes::hear);
  }

  /**
   * What to serve, and where.
   *
   * @param port 0 for any that is free
   * @param isPolling whether to look for changes instead of hearing of them
   */
  public record Wish(Path book, String host, int port, boolean isPolling) {}

  /** Begins to answer browsers; {@link java.net.BindException} where the port is taken. */
  public static Serving start(Wish wish, Listener listener) throws IOException {
    return new Serving(wish, listener);
  }

  /** Where it answers. */
  public int port() {
    return server.port();
  }

  /** Whether it looks for changes, because the system does not tell of them. */
  public boolean isPolling() {
    return watcher.isPolling();
  }

  /** Reads the book and reads it again after each change, until the thread is interrupted. */
  public void run() throws IOException {
    try {
      show(workshop.read(Set.of()), Set.of(), System.nanoTime());
      while (true) {
        read(changes.next());
      }
    } catch (InterruptedException ended) {
      Thread.currentThread().interrupt();
    }
  }

  private void read(Set<Path> heard) throws IOException, InterruptedException {
    failIfCheckFailed();
    long start = System.nanoTime();
    Set<Path> changed = new TreeSet<>(heard);
    Draft draft = workshop.read(heard);
    for (Set<Path> more = changes.more(); !more.isEmpty(); more = changes.more()) {
      draft = workshop.read(more);
      changed.addAll(more);
    }
    show(draft, changed, start);
  }

  private void show(Draft draft, Collection<Path> changed, long start) {
    showing.show(draft);
    listener.read(
        changed.stream().map(this::inBook).toList(), milliseconds(start), draft.mistakes());
    if (draft.isShowable()) {
      checking =
          background.schedule(() -> check(draft), BEFORE_CHECK_MILLISECONDS, TimeUnit.MILLISECONDS);
    }
  }

  /** Ends the check of the draft before; a bug in it is not lost. */
  private void failIfCheckFailed() throws IOException, InterruptedException {
    if (checking == null) {
      return;
    }
    checking.cancel(true);
    try {
      checking.get();
    } catch (CancellationException ended) {
      // That is what was wanted.
    } catch (ExecutionException failed) {
      if (failed.getCause() instanceof IOException io) {
        throw io;
      }
      throw new IllegalStateException("while checking", failed.getCause());
    }
    checking = null;
  }

  private @Nullable Void check(Draft draft) throws IOException {
    long start = System.nanoTime();
    int threads = Math.max(1, Runtime.getRuntime().availableProcessors() - 1);
    Optional<List<Diagnostic>> mistakes = draft.finish(threads);
    if (mistakes.isPresent()) {
      showing.tell(draft, mistakes.get());
      listener.checked(milliseconds(start), mistakes.get());
    }
    return null;
  }

  private String inBook(Path file) {
    return (file.startsWith(book) ? book.relativize(file) : file).toString();
  }

  private static long milliseconds(long start) {
    return (System.nanoTime() - start) / 1_000_000;
  }

  @Override
  public void close() {
    showing.close();
    watcher.close();
    background.shutdownNow();
    server.close();
  }
}
