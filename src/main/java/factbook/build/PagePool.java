package factbook.build;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/** Makes many pages at once. */
final class PagePool implements AutoCloseable {
  /** So many pages a thread are made before one that takes long is done. */
  private static final int AHEAD = 64;

  private final PageMaker maker;
  private final Progress progress;
  private final int total;
  private final ExecutorService threads;
  private final int most;
  private final AtomicInteger done = new AtomicInteger();

  /**
   * Threads that make pages.
   *
   * @param jobs how many threads
   * @param total how many pages there will be in all
   */
  PagePool(PageMaker maker, int jobs, int total, Progress progress) {
    this.maker = maker;
    this.total = total;
    this.progress = progress;
    this.most = AHEAD * jobs;
    this.threads = Executors.newFixedThreadPool(jobs);
  }

  /** Takes a page that has been made. */
  @FunctionalInterface
  interface Taker {
    void take(PageJob job, RenderedPage page) throws IOException;
  }

  private record Ahead(PageJob job, Future<RenderedPage> page) {}

  /**
   * Makes all pages, and hands them over one by one in the order of the jobs: only the few that are
   * being made meanwhile are held.
   */
  void make(List<PageJob> jobs, Output output, Taker taker) throws IOException {
    try {
      Deque<Ahead> ahead = new ArrayDeque<>();
      for (PageJob job : jobs) {
        // What is done is let go at once: while it waits it grows old, and old is dear to collect.
        while (ahead.size() == most || (!ahead.isEmpty() && ahead.element().page().isDone())) {
          hand(ahead.remove(), taker);
        }
        ahead.add(new Ahead(job, threads.submit(() -> make(job, output))));
      }
      while (!ahead.isEmpty()) {
        hand(ahead.remove(), taker);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("interrupted", e);
    }
  }

  private RenderedPage make(PageJob job, Output output) throws IOException {
    RenderedPage page = maker.make(job, output);
    progress.at("render", done.incrementAndGet(), total);
    return page;
  }

  private static void hand(Ahead next, Taker taker) throws IOException, InterruptedException {
    taker.take(next.job(), result(next.page()));
  }

  private static RenderedPage result(Future<RenderedPage> page)
      throws IOException, InterruptedException {
    try {
      return page.get();
    } catch (ExecutionException failed) {
      Throwable cause = failed.getCause();
      if (cause instanceof IOException io) {
        throw io;
      }
      if (cause instanceof UncheckedIOException io) {
        throw io;
      }
      throw new IllegalStateException("while rendering", cause);
    }
  }

  /** Ends the threads, and waits for what they are at. */
  @Override
  public void close() {
    threads.shutdownNow();
    try {
      threads.awaitTermination(1, TimeUnit.MINUTES);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
