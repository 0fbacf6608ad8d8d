package factbook.build;

import factbook.check.Checks;
import factbook.check.Outline;
import factbook.check.PageOutline;
import factbook.data.DataFile;
import factbook.data.DataFiles;
import factbook.data.Display;
import factbook.data.SnapshotFile;
import factbook.diagnostic.Diagnostics;
import factbook.edition.History;
import factbook.edition.Snapshot;
import factbook.fact.Fact;
import factbook.fact.Script;
import factbook.fact.Settings;
import factbook.localize.Localizer;
import factbook.localize.RootPages;
import factbook.narrative.Inline;
import factbook.publish.Checksums;
import factbook.render.Assets;
import factbook.render.FeedFile;
import factbook.render.HostFiles;
import factbook.review.ConversionReport;
import factbook.script.Converter;
import factbook.script.Converters;
import factbook.search.Entries;
import factbook.search.SearchFiles;
import factbook.search.SearchFiles.SearchFile;
import factbook.site.Download;
import factbook.site.Page;
import factbook.site.Site;
import factbook.text.Sha256;
import factbook.view.Proofs;
import factbook.view.View;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Turns a site into its files: every page in every script, styles and data. */
final class Rendering {
  private final Site site;
  private final ConversionReport conversions;
  private final Look look;
  private final Diagnostics diagnostics;
  private final Outline outline;
  private final List<Localizer> scripts;
  private final Map<Script, Converter> converters = new EnumMap<>(Script.class);

  Rendering(
      Site site,
      Editions editions,
      ConversionReport conversions,
      Look look,
      Diagnostics diagnostics) {
    this.site = site;
    this.conversions = conversions;
    this.look = look;
    this.diagnostics = diagnostics;
    this.outline = new Outline(site.book().settings().scripts(), site.book().glossary());
    for (Script script : site.book().settings().scripts()) {
      converters.put(script, Converters.of(script, site.book().glossary()));
    }
    History history = editions.of(site, new PageDisplay(localizer(Script.HANS, History.NONE)));
    this.scripts =
        site.book().settings().scripts().stream()
            .map(script -> localizer(script, history))
            .toList();
  }

  private Localizer localizer(Script script, History history) {
    return new Localizer(
        site, history, script, converters, look.words(), conversions, look.assets().shared());
  }

  /** All that the book states, as the edition that it is now. */
  Snapshot snapshot() {
    return SnapshotFile.of(site, new PageDisplay(scripts.get(0)));
  }

  /**
   * What the pages hold, for the checks.
   *
   * @param pages the outline of each page, in the order of the book
   * @param otherPaths all other files
   */
  record Outlines(List<PageOutline> pages, Set<String> otherPaths) {}

  /** A page, its file and the words of its script. */
  private record Job(String path, Localizer script, Supplier<View> view, Proofs proofs) {}

  /** What became of a page: its outline, or none, what a search finds on it, and its mistakes. */
  private record Rendered(@Nullable PageOutline outline, Entries entries, Diagnostics mistakes) {}

  /** How many pages there are. */
  int pages() {
    return site.pages().size() * scripts.size();
  }

  /** Makes all files, on as many threads as {@code jobs}. */
  Outlines run(int jobs, Output output, Progress progress) throws IOException {
    Set<String> others = new ConcurrentSkipListSet<>();
    others.add(Checksums.NAME); // made by the publication, of all files
    Output counted =
        (path, bytes) -> {
          others.add(path);
          output.put(path, bytes);
        };
    for (Map.Entry<String, byte[]> asset : look.assets().files().entrySet()) {
      counted.put(asset.getKey(), asset.getValue());
    }
    for (Map.Entry<String, byte[]> file : HostFiles.of(site).entrySet()) {
      counted.put(file.getKey(), file.getValue());
    }
    for (Localizer script : scripts) {
      putMoved(script, counted);
      counted.put(script.script().folder() + "/feed.xml", FeedFile.of(script.feed()));
    }
    List<Download> files = data(counted);
    return new Outlines(pages(jobs(files), jobs, output, counted, progress), others);
  }

  /** Makes the pages in the places of old ones: no page leads to them. */
  private void putMoved(Localizer script, Output output) throws IOException {
    for (Map.Entry<String, View> moved : script.moved().entrySet()) {
      Optional<String> html =
          look.templates().render(moved.getValue(), script.words(), Proofs.NONE, diagnostics);
      if (html.isPresent()) {
        String path = script.script().folder() + "/" + moved.getKey();
        output.put(path, html.get().getBytes(StandardCharsets.UTF_8));
      }
    }
  }

  /** Makes the data files, which a page tells of, and last the one that tells of them. */
  private List<Download> data(Output output) throws IOException {
    List<Download> files = new ArrayList<>();
    for (DataFile file : DataFiles.of(site, conversions, displays())) {
      files.add(made(file, output));
    }
    files.add(made(DataFiles.descriptor(site, files, displays()), output));
    return files;
  }

  private Download made(DataFile file, Output output) throws IOException {
    byte[] bytes = file.bytes();
    if (file.path().endsWith(".json")) {
      Checks.checkData(file.path(), new String(bytes, StandardCharsets.UTF_8), diagnostics);
    }
    output.put(file.path(), bytes);
    return new Download(file.path(), file.rows(), bytes.length, Sha256.of(bytes));
  }

  /** The style sheets by path. */
  Map<String, String> stylesheets() {
    Map<String, String> sheets = new TreeMap<>();
    look.assets()
        .files()
        .forEach(
            (path, bytes) -> {
              if (path.endsWith(".css")) {
                sheets.put(path, new String(bytes, StandardCharsets.UTF_8));
              }
            });
    return sheets;
  }

  /** The settings of the book. */
  Settings settings() {
    return site.book().settings();
  }

  /** The address that the site will have; null where that is not known. */
  @Nullable String baseUrl() {
    return site.book().settings().baseUrl();
  }

  private Map<Script, Display> displays() {
    Map<Script, Display> displays = new EnumMap<>(Script.class);
    scripts.forEach(script -> displays.put(script.script(), new PageDisplay(script)));
    return displays;
  }

  /** Data files say things as pages do. */
  private record PageDisplay(Localizer script) implements Display {
    @Override
    public String value(Fact fact) {
      return script.display(fact);
    }

    @Override
    public String plain(List<Inline> text, String subject) {
      return script.plain(text, subject);
    }

    @Override
    public String text(String hans) {
      return script.text(hans);
    }
  }

  /** All pages but those that search, which know what all others say. */
  private List<Job> jobs(List<Download> files) {
    List<Job> jobs = new ArrayList<>();
    for (Localizer script : scripts) {
      for (Page page : site.pages()) {
        if (page.kind() != Page.Kind.SEARCH) {
          jobs.add(
              new Job(
                  path(script, page), script, () -> script.view(page, files), script.proofs(page)));
        }
      }
    }
    RootPages root = new RootPages(site.book().settings(), scripts, look.assets().shared());
    jobs.add(new Job("index.html", scripts.get(0), root::chooser, Proofs.NONE));
    jobs.add(new Job("404.html", scripts.get(0), root::missing, Proofs.NONE));
    return jobs;
  }

  private static String path(Localizer script, Page page) {
    return script.script().folder() + "/" + page.path();
  }

  /** The pages that search, with the files that they read. */
  private List<Job> searches(Map<Script, List<Entries>> found, Output output) throws IOException {
    Map<Script, List<SearchFile>> files = SearchFiles.of(found, SearchFiles.LARGE);
    List<Job> jobs = new ArrayList<>();
    for (Localizer script : scripts) {
      List<String> paths = new ArrayList<>();
      for (SearchFile file : files.getOrDefault(script.script(), List.of())) {
        byte[] bytes = file.content().getBytes(StandardCharsets.UTF_8);
        String path = Assets.path(file.name(), "js", bytes);
        Checks.checkData(path, file.content(), diagnostics);
        output.put(path, bytes);
        paths.add(path);
      }
      for (Page page : site.pages()) {
        if (page.kind() == Page.Kind.SEARCH) {
          jobs.add(
              new Job(path(script, page), script, () -> script.search(page, paths), Proofs.NONE));
        }
      }
    }
    return jobs;
  }

  /**
   * Makes the pages.
   *
   * @param jobs all but those that search
   * @param others takes what the pages that search need beside them
   */
  private List<PageOutline> pages(
      List<Job> jobs, int threads, Output output, Output others, Progress progress)
      throws IOException {
    ExecutorService pool = Executors.newFixedThreadPool(threads);
    AtomicInteger done = new AtomicInteger();
    PageMistakes mistakes = new PageMistakes();
    List<PageOutline> outlines = new ArrayList<>();
    try {
      Map<Script, List<Entries>> found = new EnumMap<>(Script.class);
      List<Rendered> pages = pages(jobs, pool, output, done, progress);
      for (int i = 0; i < jobs.size(); i++) {
        Job job = jobs.get(i);
        Script script = job.script().script();
        if (job.path().startsWith(script.folder() + "/")) {
          found.computeIfAbsent(script, none -> new ArrayList<>()).add(pages.get(i).entries());
        }
      }
      pages = new ArrayList<>(pages);
      pages.addAll(pages(searches(found, others), pool, output, done, progress));
      for (Rendered page : pages) {
        mistakes.add(page.mistakes());
        if (page.outline() != null) {
          outlines.add(page.outline());
        }
      }
      mistakes.tell(diagnostics);
      return outlines;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("interrupted", e);
    } finally {
      pool.shutdownNow();
    }
  }

  private List<Rendered> pages(
      List<Job> jobs, ExecutorService pool, Output output, AtomicInteger done, Progress progress)
      throws IOException, InterruptedException {
    int total = done.get() == 0 ? jobs.size() + scripts.size() : done.get() + jobs.size();
    List<Callable<Rendered>> tasks = new ArrayList<>();
    for (Job job : jobs) {
      tasks.add(
          () -> {
            Rendered page = page(job, output);
            progress.at("render", done.incrementAndGet(), total);
            return page;
          });
    }
    List<Rendered> pages = new ArrayList<>();
    for (Future<Rendered> future : pool.invokeAll(tasks)) {
      pages.add(result(future));
    }
    return pages;
  }

  private Rendered page(Job job, Output output) throws IOException {
    Diagnostics mistakes = new Diagnostics();
    View view = job.view().get();
    Entries entries = Entries.of(view, job.proofs());
    @Nullable String html =
        look.templates().render(view, job.script().words(), job.proofs(), mistakes).orElse(null);
    if (html == null) {
      return new Rendered(null, entries, mistakes);
    }
    output.put(job.path(), html.getBytes(StandardCharsets.UTF_8));
    return new Rendered(outline.of(job.path(), html), entries, mistakes);
  }

  private static Rendered result(Future<Rendered> page) throws IOException, InterruptedException {
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
}
