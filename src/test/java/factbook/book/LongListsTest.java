package factbook.book;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import factbook.assemble.Assembler;
import factbook.check.Outline;
import factbook.check.SiteChecks;
import factbook.diagnostic.Diagnostic;
import factbook.diagnostic.Diagnostics;
import factbook.edition.History;
import factbook.fact.Book;
import factbook.fact.Script;
import factbook.load.BookLoader;
import factbook.localize.Localizer;
import factbook.localize.RootPages;
import factbook.localize.Words;
import factbook.localize.WordsFile;
import factbook.render.BuiltIn;
import factbook.render.Limits;
import factbook.render.Templates;
import factbook.review.ConversionReport;
import factbook.scan.BookFiles;
import factbook.script.Converter;
import factbook.script.Converters;
import factbook.site.Lengths;
import factbook.site.Page;
import factbook.site.Site;
import factbook.view.Proofs;
import factbook.view.SharedView;
import factbook.view.View;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** The book as if pages held next to nothing: every long list goes on over several. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class LongListsTest {
  private static final Lengths SHORT = new Lengths(3, 5, 4, 25, 20, 10);
  private static final Set<String> OTHERS =
      Set.of(
          "assets/book.css",
          "zh-hans/feed.xml",
          "zh-hant/feed.xml",
          "data/facts.json",
          "data/conversion.json",
          "SHA256SUMS");

  private final Diagnostics diagnostics = new Diagnostics();
  private final Map<String, String> whole = new TreeMap<>();
  private final Map<String, String> parted = new TreeMap<>();

  @BeforeAll
  void make() {
    Book book =
        Objects.requireNonNull(
            BookLoader.load(BookFiles.open(Path.of("."), diagnostics), diagnostics));
    whole.putAll(pages(Assembler.assemble(book, diagnostics)));
    parted.putAll(pages(Assembler.assemble(book, List.of(), SHORT, diagnostics)));
  }

  private Map<String, String> pages(Site site) {
    List<Script> scripts = site.book().settings().scripts();
    Map<Script, Words> words = WordsFile.read(BuiltIn.words(), null, scripts, diagnostics);
    Map<Script, Converter> converters = new EnumMap<>(Script.class);
    scripts.forEach(
        script -> converters.put(script, Converters.of(script, site.book().glossary())));
    Templates templates =
        Templates.load(
            BuiltIn.files(),
            Objects.requireNonNull(words.get(Script.HANS)).keys(),
            Limits.DEFAULT,
            diagnostics);
    SharedView shared = new SharedView("assets/book.css", Map.of());
    Map<String, String> pages = new TreeMap<>();
    List<Localizer> localizers = new ArrayList<>();
    for (Script script : scripts) {
      Localizer localizer =
          new Localizer(
              site, History.NONE, script, converters, words, () -> ConversionReport.EMPTY, shared);
      localizers.add(localizer);
      for (Page page : site.pages()) {
        View view = localizer.view(page);
        pages.put(
            view.layout().path(),
            templates
                .render(view, localizer.words(), localizer.proofs(page), diagnostics)
                .orElse(""));
      }
    }
    RootPages root = new RootPages(site.book().settings(), localizers, shared);
    for (View view : List.of(root.chooser(), root.missing())) {
      pages.put(
          view.layout().path(),
          templates.render(view, localizers.get(0).words(), Proofs.NONE, diagnostics).orElse(""));
    }
    return pages;
  }

  @Test
  void theBookAsItIsIsNotDivided() {
    assertEquals(List.of(), whole.keySet().stream().filter(path -> path.contains("--")).toList());
  }

  @Test
  void theListsOfALargerBookAre() {
    for (String list :
        List.of(
            "parks/index",
            "entities/index",
            "properties/description",
            "compare",
            "timeline",
            "targets",
            "relations",
            "sources/s0",
            "glossary",
            "parks/yunqi-town")) {
      assertTrue(parted.containsKey("zh-hant/" + list + "--2.html"), list);
    }
  }

  @Test
  void everyLinkHoldsAndBothTreesAreEqual() {
    List<Script> scripts = List.of(Script.HANS, Script.HANT);
    Outline outline = new Outline(scripts, List.of());
    SiteChecks checks = new SiteChecks(scripts, null);
    parted.forEach((path, html) -> checks.add(outline.of(path, html)));
    Diagnostics faults = new Diagnostics();
    checks.end(OTHERS, faults);
    assertEquals(
        List.of(),
        faults.sorted().stream()
            .map(Diagnostic::message)
            .filter(message -> !message.contains("no page leads"))
            .toList());
  }

  @Test
  void thePartsTogetherHoldWhatTheWholeHolds() {
    for (String list :
        List.of(
            "properties/description:tr[id]",
            "sources/s0:tbody[id]",
            "timeline:.happened > li .sign",
            "targets:.aim [popovertarget]",
            "relations:dl.relations dd",
            "parks/index:.parks h2 a",
            "entities/index:ul.entities a",
            "glossary:.names-table tbody tr",
            "parks/yunqi-town:.relations dd")) {
      String path = "zh-hant/" + list.substring(0, list.indexOf(':'));
      String rows = list.substring(list.indexOf(':') + 1);
      assertEquals(rows(whole, path, rows), rows(parted, path, rows), list);
    }
  }

  /** What stands in a list, on whichever of its pages. */
  private static Set<String> rows(Map<String, String> pages, String path, String rows) {
    Set<String> found = new TreeSet<>();
    pages.forEach(
        (file, html) -> {
          if (file.equals(path + ".html") || file.startsWith(path + "--")) {
            for (Element row : Jsoup.parse(html).select(rows)) {
              found.add(row.id() + row.attr("popovertarget") + row.text());
            }
          }
        });
    return found;
  }

  @Test
  void eachPartLeadsToItsNeighboursAndSaysWhichItIs() {
    Document second = Jsoup.parse(parted.getOrDefault("zh-hans/timeline--2.html", ""));
    assertEquals("timeline.html", second.select(".leaves a[rel=prev]").attr("href"));
    assertEquals("timeline--3.html", second.select(".leaves a[rel=next]").attr("href"));
    assertEquals("2", second.select(".leaves [aria-current=page]").text());
    assertTrue(second.title().contains("第2页"), second.title());
  }

  @Test
  void whatShowsOnlyTheBeginningLeadsToTheRest() {
    Document home = Jsoup.parse(parted.getOrDefault("zh-hans/index.html", ""));
    assertEquals(3, home.select(".shelf > li").size());
    assertEquals(1, home.select("#parks ~ p a[href=parks/index.html]").size());
    Document search = Jsoup.parse(parted.getOrDefault("zh-hans/search.html", ""));
    assertEquals(1, search.select(".directory a[href=entities/index.html]").size());
  }
}
