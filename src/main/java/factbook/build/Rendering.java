package factbook.build;

import factbook.cache.ValueDigest;
import factbook.check.Outline;
import factbook.check.SiteChecks;
import factbook.content.Content;
import factbook.data.SnapshotFile;
import factbook.diagnostic.Diagnostics;
import factbook.edition.History;
import factbook.edition.Snapshot;
import factbook.fact.GlossaryEntry;
import factbook.fact.Script;
import factbook.fact.Settings;
import factbook.localize.Localizer;
import factbook.localize.Once;
import factbook.localize.RootPages;
import factbook.publish.Checksums;
import factbook.render.FeedFile;
import factbook.render.HostFiles;
import factbook.review.ConversionReport;
import factbook.script.Converter;
import factbook.script.Converters;
import factbook.site.Download;
import factbook.site.Page;
import factbook.site.Site;
import factbook.text.Memory;
import factbook.view.Proofs;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Turns a site into its files: every page in every script, styles and data. */
final class Rendering {
  private final Site site;
  private final Supplier<ConversionReport> conversions;
  private final Look look;
  private final Diagnostics diagnostics;
  private final Once<Outline> outline;
  private final List<Localizer> scripts;
  private final Map<Script, Converter> converters = new EnumMap<>(Script.class);

  Rendering(
      Site site,
      Editions editions,
      Supplier<ConversionReport> conversions,
      Look look,
      Memory memory,
      Diagnostics diagnostics) {
    this.site = site;
    this.conversions = conversions;
    this.look = look;
    this.diagnostics = diagnostics;
    this.outline =
        new Once<>(() -> new Outline(site.book().settings().scripts(), site.book().glossary()));
    for (Script script : site.book().settings().scripts()) {
      converters.put(script, converter(script, site.book().glossary(), memory));
    }
    History history =
        editions.of(site, () -> new PageDisplay(localizer(Script.HANS, History.NONE)));
    this.scripts =
        site.book().settings().scripts().stream()
            .map(script -> localizer(script, history))
            .toList();
  }

  private static Converter converter(Script script, List<GlossaryEntry> glossary, Memory memory) {
    List<Object> of = new ArrayList<>(glossary);
    of.add(script);
    return memory.recall("converter", of, () -> Converters.of(script, glossary));
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
   * What was made.
   *
   * @param checks those of all pages, still to be ended
   * @param otherPaths the files that are no pages, with those in the places of old pages
   * @param data the files that a page offers
   * @param anew how many of the pages were made, not taken over from the build before
   */
  record Made(SiteChecks checks, Set<String> otherPaths, List<Download> data, int anew) {}

  /** How many pages there are. */
  int pages() {
    return site.pages().size() * scripts.size();
  }

  /**
   * Makes all files, on as many threads as {@code jobs}.
   *
   * @param reuse pages that need not be made where they would be the same
   */
  Made run(int jobs, Output output, Reuse reuse, Progress progress) throws IOException {
    return run(jobs, output, reuse, progress, Set.of());
  }

  /**
   * Makes all files.
   *
   * @param unfinished pages that will be made once more
   */
  private Made run(int jobs, Output output, Reuse reuse, Progress progress, Set<String> unfinished)
      throws IOException {
    Set<String> others = new ConcurrentSkipListSet<>();
    others.add(Checksums.NAME); // made by the publication, of all files
    Output counted = named(others, output);
    for (Map.Entry<String, byte[]> asset : look.assets().files().entrySet()) {
      counted.put(asset.getKey(), asset.getValue());
    }
    for (Map.Entry<String, byte[]> file : HostFiles.of(site).entrySet()) {
      counted.put(file.getKey(), file.getValue());
    }
    for (Localizer script : scripts) {
      counted.put(script.script().folder() + "/feed.xml", FeedFile.of(script.feed()));
    }
    List<Download> files =
        new DataOutput(site, conversions.get(), scripts, diagnostics).make(counted);
    PageMaker maker = maker(reuse);
    List<PageJob> pages = jobs(files);
    List<PageJob> moved = moved();
    moved.forEach(job -> others.add(job.path()));
    int total = pages.size() + scripts.size() + moved.size();
    SiteChecks checks = new SiteChecks(settings().scripts(), baseUrl());
    Gathering gathering = new Gathering(checks);
    try (PagePool pool = new PagePool(maker, jobs, total, progress)) {
      SearchOutput search = new SearchOutput(converters.keySet(), counted, diagnostics);
      pool.make(
          pages,
          output,
          (job, page) -> {
            if (unfinished.contains(job.path())) {
              gathering.addUnfinished(page);
            } else {
              gathering.add(page);
            }
            search.add(job, page);
          });
      pool.make(searches(search.end()), output, (job, page) -> gathering.add(page));
      pool.make(moved, output, (job, page) -> gathering.addMoved(page));
    }
    gathering.tell(diagnostics);
    return new Made(checks, others, files, gathering.anew());
  }

  /** An output that also takes down the names of its files. */
  private static Output named(Set<String> names, Output output) {
    return new Output() {
      @Override
      public void put(String path, byte[] bytes) throws IOException {
        names.add(path);
        output.put(path, bytes);
      }

      @Override
      public void write(String path, Content content) throws IOException {
        names.add(path);
        output.write(path, content);
      }
    };
  }

  private PageMaker maker(Reuse reuse) {
    return new PageMaker(look.templates(), outline.get(), reuse, basis(reuse));
  }

  /** Makes all files and the books to take along, which are made of them. */
  Made runOffline(int jobs, Output output, Reuse reuse, Progress progress) throws IOException {
    OfflineBooks books = new OfflineBooks(site, scripts, output);
    Made plain = run(jobs, books, reuse, progress, books.lists());
    if (diagnostics.hasErrors()) {
      return plain;
    }
    List<Download> files = new ArrayList<>(plain.data());
    files.addAll(books.make(look.assets().shared(), outline.get(), diagnostics));
    files.forEach(file -> plain.otherPaths().add(file.path()));
    PageMaker maker = maker(reuse);
    for (PageJob job : jobs(files)) {
      if (books.lists().contains(job.path())) {
        RenderedPage list = maker.make(job, output);
        diagnostics.addAll(list.mistakes());
        Optional.ofNullable(list.outline()).ifPresent(plain.checks()::add);
      }
    }
    return new Made(plain.checks(), plain.otherPaths(), files, plain.anew());
  }

  /** The pages in the places of old ones: no page leads to them. */
  private List<PageJob> moved() {
    List<PageJob> jobs = new ArrayList<>();
    for (Localizer script : scripts) {
      script
          .moved()
          .forEach(
              (path, view) ->
                  jobs.add(
                      new PageJob(
                          script.script().folder() + "/" + path, script, () -> view, Proofs.NONE)));
    }
    return jobs;
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

  /** The book in each of its scripts. */
  List<Localizer> scripts() {
    return scripts;
  }

  /** The settings of the book. */
  Settings settings() {
    return site.book().settings();
  }

  /** The address that the site will have; null where that is not known. */
  @Nullable String baseUrl() {
    return site.book().settings().baseUrl();
  }

  /**
   * All pages but those that search, which know what all others say; each in all scripts before the
   * next.
   */
  List<PageJob> jobs(List<Download> files) {
    List<PageJob> jobs = new ArrayList<>();
    for (Page page : site.pages()) {
      for (Localizer script : scripts) {
        if (page.kind() != Page.Kind.SEARCH) {
          jobs.add(
              new PageJob(
                  path(script, page), script, () -> script.view(page, files), script.proofs(page)));
        }
      }
    }
    RootPages root = new RootPages(site.book().settings(), scripts, look.assets().shared());
    jobs.add(new PageJob("index.html", scripts.get(0), root::chooser, Proofs.NONE));
    jobs.add(new PageJob("404.html", scripts.get(0), root::missing, Proofs.NONE));
    return jobs;
  }

  static String path(Localizer script, Page page) {
    return script.script().folder() + "/" + page.path();
  }

  /** The pages that search. */
  private List<PageJob> searches(Map<Script, List<String>> files) {
    List<PageJob> jobs = new ArrayList<>();
    for (Localizer script : scripts) {
      List<String> paths = files.getOrDefault(script.script(), List.of());
      for (Page page : site.pages()) {
        if (page.kind() == Page.Kind.SEARCH) {
          jobs.add(
              new PageJob(
                  path(script, page), script, () -> script.search(page, paths), Proofs.NONE));
        }
      }
    }
    return jobs;
  }

  /** The digest of what every page is made of beside its view and its evidence. */
  private String basis(Reuse reuse) {
    List<List<String>> glossary =
        site.book().glossary().stream()
            .map(
                entry ->
                    List.of(
                        entry.hans(),
                        entry.hant(),
                        Objects.requireNonNullElse(entry.hongKong(), "")))
            .toList();
    Basis basis =
        new Basis(String.valueOf(Generator.id()), look.digest(), settings().scripts(), glossary);
    return reuse.isOn() ? String.valueOf(ValueDigest.of(basis)) : "";
  }

  /** What no page says by itself; another generator may show and check the same otherwise. */
  private record Basis(
      String generator, String look, List<Script> scripts, List<List<String>> glossary) {}
}
