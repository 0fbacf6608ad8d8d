package factbook.build;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;

/** Makes many pages at once. */
final class PagePool implements AutoCloseable {
  private final PageMaker maker;
  private final Progress progress;
  private final int total;
  private final ExecutorService threads;
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
    this.threads = Executors.newFixedThreadPool(jobs);
  }

  /** Makes all pages; they come back in the order of the jobs. */
  List<RenderedPage> make(List<PageJob> jobs, Output output) throws IOException {
    List<Callable<RenderedPage>> tasks = new ArrayList<>();
    for (PageJob job : jobs) {
      tasks.add(
          () -> {
            RenderedPage page = maker.make(job, output);
            progress.at("render", done.incrementAndGet(), total);
            return page;
          });
    }
    try {
      List<RenderedPage> pages = new ArrayList<>();
      for (Future<RenderedPage> future : threads.invokeAll(tasks)) {
        pages.add(result(future));
      }
      return pages;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("interrupted", e);
    }
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

  /** Ends the threads. */
  @Override
  public void close() {
    threads.shutdownNow();
  }
}
