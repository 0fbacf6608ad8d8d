package factbook.build;

import factbook.assemble.Assembler;
import factbook.cache.KnownPages;
import factbook.cache.NewPages;
import factbook.check.Checks;
import factbook.check.Host;
import factbook.diagnostic.Diagnostics;
import factbook.diagnostic.Severity;
import factbook.edition.Difference;
import factbook.edition.Snapshot;
import factbook.fact.Book;
import factbook.fact.Script;
import factbook.load.BookLoader;
import factbook.publish.Plan;
import factbook.publish.Publication;
import factbook.publish.Switch;
import factbook.review.ConversionReport;
import factbook.review.Review;
import factbook.scan.BookFiles;
import factbook.script.Converter;
import factbook.script.Converters;
import factbook.site.Lengths;
import factbook.site.Site;
import factbook.text.Memory;
import java.io.IOException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * The way of the data: scan → load → assemble → review → localize and render → check → publish.
 * Each stage takes the value of the one before. Reading goes on to the last template where there
 * are mistakes, so that all are shown together; what could not be read is known as such and makes
 * no others. Nothing is written where there is one.
 */
public final class Pipeline {
  private final Path folder;
  private final Diagnostics diagnostics;
  private final Progress progress;
  private final Timings timings;

  private Pipeline(Path folder, Diagnostics diagnostics, Progress progress, Timings timings) {
    this.folder = folder;
    this.diagnostics = diagnostics;
    this.progress = progress;
    this.timings = timings;
  }

  /** Reads and proves the book; null where it has mistakes, which are in {@code diagnostics}. */
  public static @Nullable Site read(Path folder, Diagnostics diagnostics) {
    Pipeline pipeline = new Pipeline(folder, diagnostics, Progress.SILENT, new Timings());
    Site site = pipeline.site(pipeline.scan(), null);
    return diagnostics.hasErrors() ? null : site;
  }

  /**
   * Does all that a build does, but writes nothing.
   *
   * @param host whose limits the site must keep; null for any
   */
  public static void check(
      Path folder,
      @Nullable String baseUrl,
      @Nullable Host host,
      Diagnostics diagnostics,
      Progress progress)
      throws IOException {
    Pipeline pipeline = new Pipeline(folder, diagnostics, progress, new Timings());
    Rendering rendering = pipeline.prepare(baseUrl);
    if (rendering == null) {
      return;
    }
    Measured measured = new Measured();
    pipeline.render(rendering, measured);
    if (host != null && !diagnostics.hasErrors()) {
      Checks.checkHost(
          host, measured.sizes(), measured.redirects(), rendering.baseUrl(), diagnostics);
    }
  }

  /**
   * What a build would give that has nothing to do; null where it has. Quick code serves best for
   * that, so the launcher has large books looked at before it starts a JVM for long work.
   */
  public static @Nullable BuildResult glance(
      BuildOptions options, Diagnostics diagnostics, Timings timings) {
    Pipeline pipeline = new Pipeline(options.book(), diagnostics, Progress.SILENT, timings);
    return pipeline.unchanged(Incremental.open(options), options);
  }

  private @Nullable BuildResult unchanged(Incremental earlier, BuildOptions options) {
    boolean isStillSo = earlier.isStillSo(diagnostics);
    timings.end("compare");
    if (!isStillSo) {
      return null;
    }
    return isStopped(options)
        ? BuildResult.stopped(options.output())
        : earlier.result(options.output());
  }

  /** Builds the site and publishes it, or plans to. */
  public static BuildResult build(
      BuildOptions options, Diagnostics diagnostics, Progress progress, Timings timings)
      throws IOException {
    Incremental earlier = Incremental.open(options);
    Pipeline pipeline = new Pipeline(options.book(), diagnostics, progress, timings);
    BuildResult unchanged = pipeline.unchanged(earlier, options);
    if (unchanged != null) {
      return unchanged;
    }
    Rendering rendering = pipeline.prepare(options.baseUrl());
    if (rendering == null || pipeline.isStopped(options)) {
      return BuildResult.stopped(options.output());
    }
    try (Publication publication =
        Publication.begin(options.book(), options.output(), diagnostics)) {
      if (publication == null) {
        return BuildResult.stopped(options.output());
      }
      return pipeline.build(rendering, publication, earlier, options);
    }
  }

  private BuildResult build(
      Rendering rendering, Publication publication, Incremental earlier, BuildOptions options)
      throws IOException {
    try (KnownPages before = earlier.pages();
        NewPages now = earlier.begin()) {
      Output output = earlier.into(publication);
      Reuse reuse = Reuse.of(before, now);
      int anew = render(rendering, options.jobs(), options.isOffline(), output, reuse);
      publication.putChecksums();
      if (isStopped(options)) {
        return BuildResult.stopped(options.output());
      }
      BuildResult result = publish(publication, options, rendering.pages(), anew);
      earlier.keep(result, publication, now, diagnostics);
      timings.end("remember");
      return result;
    }
  }

  /**
   * Writes the edition that the book is now into {@code content/editions}; returns its file, or
   * null where the book has mistakes or warnings, or is not that edition.
   */
  public static @Nullable Path cut(
      Path folder, String id, @Nullable String note, Diagnostics diagnostics) throws IOException {
    Pipeline pipeline = new Pipeline(folder, diagnostics, Progress.SILENT, new Timings());
    Rendering rendering =
        EditionCut.mayCut(folder, id, diagnostics) ? pipeline.prepare(null) : null;
    if (rendering == null || !EditionCut.isOf(rendering.settings(), id, diagnostics)) {
      return null;
    }
    pipeline.render(rendering, new Measured());
    return diagnostics.sorted().isEmpty()
        ? EditionCut.write(folder, rendering.snapshot().withNote(note))
        : null;
  }

  /** All that a book states now; null where it has mistakes. */
  static @Nullable Snapshot snapshot(Path folder, Diagnostics diagnostics) {
    Pipeline pipeline = new Pipeline(folder, diagnostics, Progress.SILENT, new Timings());
    Rendering rendering = pipeline.prepare(null);
    return rendering == null || diagnostics.hasErrors() ? null : rendering.snapshot();
  }

  /** What changed from one state of a book to another; null where one cannot be read. */
  public static @Nullable Difference diff(Path old, Path now, Path book, Diagnostics diagnostics)
      throws IOException {
    return new Differences(book, diagnostics).between(old, now);
  }

  /**
   * Writes the record of a document into {@code seeds}; returns its path below the book, or null
   * where it cannot be made.
   */
  public static @Nullable Path index(Path folder, Path document, String id, Diagnostics diagnostics)
      throws IOException {
    return new Records(folder, diagnostics).index(document, id);
  }

  /** Proves the records against their documents; returns how many records there are. */
  public static int verify(Path folder, Path documents, Diagnostics diagnostics)
      throws IOException {
    return new Records(folder, diagnostics).verify(documents);
  }

  /** The conversion of the book to a script; null where its glossary cannot be read. */
  public static @Nullable Converter converter(Path folder, Script to, Diagnostics diagnostics) {
    Book book = BookLoader.load(BookFiles.open(folder, diagnostics), diagnostics);
    if (book == null || diagnostics.hasErrors()) {
      return null;
    }
    return to == Script.HANS
        ? Converters.toSimplified(book.glossary())
        : Converters.of(to, book.glossary());
  }

  private BookFiles scan() {
    progress.at("scan", 0, 0);
    BookFiles files = BookFiles.open(folder, diagnostics);
    timings.end("scan");
    return files;
  }

  private @Nullable Site site(BookFiles files, @Nullable String baseUrl) {
    progress.at("load", 0, 0);
    Book book = BookLoader.load(files, diagnostics);
    timings.end("load");
    if (book == null) {
      return null;
    }
    progress.at("assemble", 0, 0);
    Site site =
        Assembler.assemble(
            baseUrl == null ? book : book.withSettings(book.settings().withBaseUrl(baseUrl)),
            Editions.ids(files, book),
            Lengths.PUBLISHED,
            diagnostics);
    timings.end("assemble");
    return site;
  }

  /** Everything that is read before the first page is made; null where there are mistakes. */
  private @Nullable Rendering prepare(@Nullable String baseUrl) {
    BookFiles files = scan();
    Site site = site(files, baseUrl);
    if (site == null) {
      return null;
    }
    // Texts whose references lead nowhere cannot be read.
    ConversionReport conversions = diagnostics.hasErrors() ? ConversionReport.EMPTY : review(site);
    Editions editions = Editions.read(files, diagnostics);
    Look look = Look.load(files, site.book().settings().scripts(), diagnostics);
    timings.end("templates");
    return diagnostics.hasErrors()
        ? null
        : new Rendering(site, editions, () -> conversions, look, Memory.NONE, diagnostics);
  }

  private ConversionReport review(Site site) {
    progress.at("review", 0, 0);
    ConversionReport conversions = Review.of(site.book(), diagnostics);
    timings.end("review");
    return conversions;
  }

  private void render(Rendering rendering, Output output) throws IOException {
    render(rendering, Runtime.getRuntime().availableProcessors(), false, output, Reuse.off());
  }

  /** Makes all files and checks them; returns how many pages were not taken over. */
  private int render(Rendering rendering, int jobs, boolean isOffline, Output output, Reuse reuse)
      throws IOException {
    Rendering.Made made =
        isOffline
            ? rendering.runOffline(jobs, output, reuse, progress)
            : rendering.run(jobs, output, reuse, progress);
    timings.end("render");
    if (diagnostics.hasErrors()) {
      // A page that a template failed to make is missed by all that link to it.
      return made.anew();
    }
    progress.at("check", 0, 0);
    check(rendering, made, diagnostics);
    timings.end("check");
    return made.anew();
  }

  /** Checks the pages and styles of a whole site. */
  static void check(Rendering rendering, Rendering.Made made, Diagnostics diagnostics) {
    made.checks().end(made.otherPaths(), diagnostics);
    rendering
        .stylesheets()
        .forEach((path, css) -> Checks.checkStylesheet(path, css, made.otherPaths(), diagnostics));
  }

  private boolean isStopped(BuildOptions options) {
    return diagnostics.hasErrors()
        || (options.isStrict() && diagnostics.count(Severity.WARNING) > 0);
  }

  private BuildResult publish(Publication publication, BuildOptions options, int pages, int anew)
      throws IOException {
    progress.at("publish", 0, 0);
    Plan plan = publication.plan();
    Switch how = Switch.NONE;
    if (!options.isDryRun()) {
      Unfinished.begin(folder, options.output());
      how = publication.commit();
      Unfinished.end(folder);
    }
    timings.end("publish");
    return new BuildResult(options.output(), plan, how, pages, anew);
  }
}
