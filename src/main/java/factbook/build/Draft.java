package factbook.build;

import factbook.diagnostic.Diagnostic;
import factbook.diagnostic.Diagnostics;
import factbook.localize.Localizer;
import factbook.localize.Once;
import factbook.review.ConversionReport;
import factbook.review.Review;
import factbook.site.Page;
import factbook.site.Site;
import factbook.text.Memory;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * A book as it stood after an edit, in memory: its pages are made when somebody asks for them, the
 * rest by {@link #finish}. Safe for use by several threads.
 */
public final class Draft {
  private final List<Diagnostic> mistakes;
  private final @Nullable Rendering rendering;
  private final @Nullable Look look;
  private final Diagnostics found;
  private final Map<String, PageJob> jobs = new HashMap<>();
  private final Map<String, Made> made = new ConcurrentHashMap<>();
  private final Map<String, byte[]> others = new ConcurrentHashMap<>();
  private final CountDownLatch finished = new CountDownLatch(1);

  /**
   * A page.
   *
   * @param html empty where its template fails
   */
  private record Made(Optional<byte[]> html, List<Diagnostic> mistakes) {}

  private Draft(Diagnostics found, @Nullable Rendering rendering, @Nullable Look look) {
    this.found = found;
    this.rendering = rendering;
    this.look = look;
    this.mistakes = found.sorted();
  }

  /** A book with mistakes that let no page be made. */
  static Draft broken(Diagnostics diagnostics) {
    Draft draft = new Draft(diagnostics, null, null);
    draft.finished.countDown();
    return draft;
  }

  /** A book whose pages can be made. */
  static Draft of(Site site, Editions editions, Look look, Memory memory, Diagnostics diagnostics) {
    Once<ConversionReport> conversions = new Once<>(() -> Review.of(site.book(), diagnostics));
    Rendering rendering = new Rendering(site, editions, conversions, look, memory, diagnostics);
    if (diagnostics.hasErrors()) {
      return broken(diagnostics);
    }
    Draft draft = new Draft(diagnostics, rendering, look);
    rendering.jobs(List.of()).forEach(job -> draft.jobs.put(job.path(), job));
    // These tell of files that only finish() makes.
    for (Localizer script : rendering.scripts()) {
      for (Page page : site.pages()) {
        if (page.kind() == Page.Kind.DOWNLOADS) {
          draft.jobs.remove(Rendering.path(script, page));
        }
      }
    }
    draft.others.putAll(look.assets().files());
    return draft;
  }

  /** Whether its pages can be made. */
  public boolean isShowable() {
    return rendering != null;
  }

  /** What was found in reading, before any page was made. */
  public List<Diagnostic> mistakes() {
    return mistakes;
  }

  /** Where the styles of all pages are: {@code assets/book.0123456789.css}. */
  public Optional<String> styles() {
    return Optional.ofNullable(look).map(known -> known.assets().shared().stylesheet());
  }

  /** The path below which the book will be published: {@code /parks/}. */
  public String basePath() {
    return rendering == null ? "/" : rendering.settings().basePath();
  }

  /** Whether the page or other file can be had without waiting for {@link #finish}. */
  public boolean isAtHand(String path) {
    return jobs.containsKey(path) || others.containsKey(path);
  }

  /**
   * A file of the site, made now where it is a page; empty where there is none, or not yet, or its
   * template fails.
   *
   * @param path below the output folder, for example {@code zh-hans/index.html}
   */
  public Optional<byte[]> file(String path) {
    byte[] other = others.get(path);
    return other != null ? Optional.of(other) : made(path).html();
  }

  /** What is wrong with the template of a page. */
  public List<Diagnostic> mistakes(String path) {
    return others.containsKey(path) ? List.of() : made(path).mistakes();
  }

  private Made made(String path) {
    PageJob job = jobs.get(path);
    return job == null || look == null
        ? new Made(Optional.empty(), List.of())
        : made.computeIfAbsent(path, missing -> made(job, look));
  }

  private static Made made(PageJob job, Look look) {
    Diagnostics own = new Diagnostics();
    Optional<byte[]> html =
        look.templates()
            .render(job.view().get(), job.script().words(), job.proofs(), own)
            .map(page -> page.getBytes(StandardCharsets.UTF_8));
    return new Made(html, own.sorted());
  }

  /** Waits until {@link #finish} has ended, or this long at most. */
  public boolean await(long milliseconds) throws InterruptedException {
    return finished.await(milliseconds, TimeUnit.MILLISECONDS);
  }

  /**
   * Makes and checks all that a build makes and checks; to be called once. An interrupt ends it.
   *
   * @param jobs how many threads
   * @return all mistakes of the book; empty where it was interrupted
   */
  public Optional<List<Diagnostic>> finish(int jobs) throws IOException {
    try {
      if (rendering != null) {
        Rendering.Made all = rendering.run(jobs, this::keep, Reuse.off(), Progress.SILENT);
        if (!found.hasErrors()) {
          Pipeline.check(rendering, all, found);
        }
      }
      return Optional.of(found.sorted());
    } catch (IOException interrupted) {
      if (Thread.interrupted()) {
        return Optional.empty();
      }
      throw interrupted;
    } finally {
      finished.countDown();
    }
  }

  /** Pages can be made again; what else there is cannot. */
  private void keep(String path, byte[] bytes) {
    if (!jobs.containsKey(path)) {
      others.put(path, bytes);
    }
  }
}
