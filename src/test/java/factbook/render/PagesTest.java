package factbook.render;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import factbook.diagnostic.Diagnostics;
import factbook.edition.History;
import factbook.fact.Script;
import factbook.fixture.Golden;
import factbook.localize.Localizer;
import factbook.localize.RootPages;
import factbook.localize.SampleSite;
import factbook.localize.Words;
import factbook.localize.WordsFile;
import factbook.review.ConversionReport;
import factbook.site.Page;
import factbook.site.Site;
import factbook.view.Proofs;
import factbook.view.SharedView;
import factbook.view.View;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/**
 * Every template with a view that has one of everything and with one that has next to nothing.
 *
 * <p>The expected pages are files; {@code -Dgolden=write} writes them anew.
 */
class PagesTest {
  private static final Path GOLDEN = Path.of("src/test/resources/render/pages");

  private final Diagnostics diagnostics = new Diagnostics();

  @Test
  void rendersEveryPageOfAFullBook() throws IOException {
    compare(
        "full",
        pages(SampleSite.full(), SampleSite.conversions("云镇"), SampleSite.history("1016家")));
  }

  @Test
  void rendersEveryPageOfABookThatSaysAlmostNothing() throws IOException {
    compare("minimal", pages(SampleSite.minimal(), ConversionReport.EMPTY, History.NONE));
  }

  @Test
  void escapesHostileTextsWhereverTheyStand() {
    String hostile = "\"'><script>alert(1)</script>&amp;云";
    Map<String, String> pages =
        pages(
            SampleSite.full(hostile), SampleSite.conversions(hostile), SampleSite.history(hostile));
    pages.forEach(
        (path, html) -> {
          assertFalse(html.contains("<script>"), path);
          assertFalse(html.contains("\"'>"), path);
          // The text's own ampersand is escaped: what the editor typed is what the reader sees.
          assertTrue(html.contains("&lt;script&gt;"), path);
          assertTrue(html.contains("&amp;amp;"), path);
        });
  }

  @Test
  void holdsOnlyWhatTheBookItselfAllowsAsHtml() {
    String park =
        pages(SampleSite.full(), SampleSite.conversions("云镇"), SampleSite.history("1016家"))
            .getOrDefault("zh-hans/parks/cloud-town.html", "");
    assertTrue(park.contains("<b>粗</b>") && park.contains("<p>原样</p>"), park);
  }

  @Test
  void givesBothTreesTheSameAnchors() {
    Map<String, String> pages =
        pages(SampleSite.full(), SampleSite.conversions("云镇"), SampleSite.history("1016家"));
    pages.forEach(
        (path, html) -> {
          if (path.startsWith("zh-hans/")) {
            String twin = pages.get(path.replace("zh-hans/", "zh-hant/"));
            assertEquals(ids(html), ids(Objects.requireNonNull(twin)), path);
          }
        });
  }

  private static List<String> ids(String html) {
    List<String> ids = new ArrayList<>();
    java.util.regex.Matcher id = java.util.regex.Pattern.compile(" id=\"([^\"]*)\"").matcher(html);
    while (id.find()) {
      ids.add(id.group(1));
    }
    return ids;
  }

  private Map<String, String> pages(Site site, ConversionReport conversions, History history) {
    List<Script> scripts = site.book().settings().scripts();
    Map<Script, Words> words = WordsFile.read(BuiltIn.words(), null, scripts, diagnostics);
    Words first = Objects.requireNonNull(words.get(Script.HANS));
    Templates templates =
        Templates.load(BuiltIn.files(), first.keys(), Limits.DEFAULT, diagnostics);
    Assets assets = new Assets(BuiltIn.files());
    List<Localizer> localizers =
        scripts.stream()
            .map(
                script ->
                    new Localizer(
                        site,
                        history,
                        script,
                        SampleSite.converters(),
                        words,
                        () -> conversions,
                        new SharedView("assets/book.css", Map.of())))
            .toList();
    Map<String, String> pages = new LinkedHashMap<>();
    RootPages root =
        new RootPages(
            site.book().settings(), localizers, new SharedView("assets/book.css", Map.of()));
    for (View view : List.of(root.chooser(), root.missing())) {
      pages.put(
          view.layout().path(), templates.render(view, first, Proofs.NONE, diagnostics).orElse(""));
    }
    for (Localizer localizer : localizers) {
      for (Page page : site.pages()) {
        View view = localizer.view(page);
        String html =
            templates
                .render(view, localizer.words(), localizer.proofs(page), diagnostics)
                .orElse("");
        pages.put(view.layout().path(), html);
      }
    }
    assertEquals(List.of(), diagnostics.sorted());
    // The joined styles, and each program.
    long programs = BuiltIn.NAMES.stream().filter(name -> name.endsWith(".js")).count();
    assertEquals(1 + programs, assets.files().size());
    return pages;
  }

  private static void compare(String name, Map<String, String> pages) throws IOException {
    for (Map.Entry<String, String> page : pages.entrySet()) {
      Path golden = GOLDEN.resolve(name).resolve(page.getKey());
      if (Golden.isWriting()) {
        Files.createDirectories(Objects.requireNonNull(golden.getParent()));
        Files.writeString(golden, page.getValue());
      }
      assertEquals(Files.readString(golden), page.getValue(), golden.toString());
    }
  }
}
