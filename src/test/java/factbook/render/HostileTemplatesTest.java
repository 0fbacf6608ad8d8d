package factbook.render;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import factbook.diagnostic.Diagnostic;
import factbook.diagnostic.Diagnostics;
import factbook.fact.Script;
import factbook.localize.Localizer;
import factbook.localize.SampleSite;
import factbook.localize.Words;
import factbook.localize.WordsFile;
import factbook.review.ConversionReport;
import factbook.site.Page;
import factbook.site.Site;
import factbook.text.TextFile;
import factbook.view.SharedView;
import factbook.view.View;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Templates that fail, loop, pry or shout: each gets a message, and none gets into a page. */
class HostileTemplatesTest {
  private static final Page PARK = new Page(Page.Kind.PARK, "parks/cloud-town.html", "cloud-town");
  private static final Limits LIMITS = new Limits(100_000, Duration.ofMillis(500));

  private final Locale locale = Locale.getDefault();
  private final Diagnostics diagnostics = new Diagnostics();
  private final Site site = SampleSite.full();
  private final Map<Script, Words> words =
      WordsFile.read(BuiltIn.words(), null, List.of(Script.HANS, Script.HANT), new Diagnostics());
  private final Localizer localizer =
      new Localizer(
          site,
          Script.HANS,
          SampleSite.converters(),
          words,
          ConversionReport.EMPTY,
          new SharedView("assets/book.css", Map.of()));

  @AfterEach
  void restoreTheLocale() {
    Locale.setDefault(locale);
  }

  private View park() {
    return localizer.view(PARK);
  }

  private Templates templates(String park) {
    List<TextFile> files = BuiltIn.under(List.of(new TextFile("templates/park.ftlh", park)));
    return Templates.load(files, localizer.words().keys(), LIMITS, diagnostics);
  }

  private Optional<String> render(String park) {
    return templates(park).render(park(), localizer.words(), localizer.proofs(PARK), diagnostics);
  }

  private Diagnostic mistake(String park) {
    assertEquals(Optional.empty(), render(park));
    List<Diagnostic> found = diagnostics.sorted();
    assertFalse(found.isEmpty());
    return found.get(0);
  }

  @Test
  void namesTemplatePositionPageAndFactOfAMistake() {
    Diagnostic mistake =
        mistake(
            """
            <p>云</p>
            <#list page.groups as group><#list group.facts as fact>
              ${fact.figure.nothing}
            </#list></#list>
            """);
    assertEquals(RenderCode.FAILED, mistake.code());
    assertEquals("templates/park.ftlh:3:5", String.valueOf(mistake.where()));
    assertEquals(
        "the template fails on the page “zh-hans/parks/cloud-town.html” at the fact"
            + " “cloud-town/founded”: The following has evaluated to null or missing: ==>"
            + " fact.figure.nothing",
        mistake.message());
  }

  @Test
  void namesThePlaceOfASyntaxMistake() {
    Diagnostic mistake = mistake("<p>\n  ${page.name</p>");
    assertEquals(RenderCode.SYNTAX, mistake.code());
    assertTrue(String.valueOf(mistake.where()).startsWith("templates/park.ftlh:2:"));
    assertFalse(mistake.message().contains("\n"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "${page.class}",
        "${page.getClass()}",
        "${page.class.name}",
        "${page.hashCode()}",
        "${page.toString()}",
        "${page.layout.class}",
        "${page.groups.class}",
        "${page.groups[0].facts.add(1)}",
        "${page.name.getBytes()}",
        "${page.equals(page)}",
        "${w.class}",
        "${page}",
        "${\"freemarker.template.utility.Execute\"?new()(\"id\")}",
        "${\"java.lang.Runtime\"?new()}",
        "${page?api.getClass()}",
        "${.data_model.page.class}",
      })
  void givesTemplatesNothingButTheViews(String template) {
    assertEquals(Optional.empty(), render(template), template);
    assertFalse(diagnostics.sorted().isEmpty());
  }

  @Test
  @Timeout(20)
  void stopsALoopThatWritesNothing() {
    Diagnostic mistake = mistake("<#list 1.. as i></#list>");
    assertEquals(RenderCode.TOO_SLOW, mistake.code());
    assertFalse(Thread.currentThread().isInterrupted());
  }

  @Test
  @Timeout(20)
  void stopsALoopOfTextsThatGrow() {
    Diagnostic mistake = mistake("<#list 1.. as i><#assign x = i></#list>");
    assertEquals(RenderCode.TOO_SLOW, mistake.code());
  }

  @Test
  @Timeout(20)
  void stopsATemplateThatWritesWithoutAnEnd() {
    assertEquals(RenderCode.TOO_LONG, mistake("<#list 1.. as i>0123456789</#list>").code());
  }

  @Test
  void stopsAMacroThatCallsItself() {
    assertEquals(RenderCode.TOO_DEEP, mistake("<#macro a><@a/></#macro><@a/>").code());
  }

  @Test
  void stopsATemplateThatIncludesItself() {
    assertEquals(RenderCode.TOO_DEEP, mistake("<#include \"park.ftlh\">").code());
  }

  @Test
  void refusesATemplateThatIsNestedTooDeeply() {
    String deep = "${" + "(".repeat(100_000) + "1" + ")".repeat(100_000) + "}";
    assertEquals(RenderCode.TOO_DEEP, mistake(deep).code());
  }

  @Test
  void offersTheNameThatWasMeantForAMissingTemplate() {
    Templates templates =
        Templates.load(
            List.of(new TextFile("templates/parc.ftlh", "x")),
            localizer.words().keys(),
            LIMITS,
            diagnostics);
    assertEquals(
        Optional.empty(),
        templates.render(park(), localizer.words(), localizer.proofs(PARK), diagnostics));
    Diagnostic mistake = diagnostics.sorted().get(0);
    assertEquals("there is no template “park.ftlh”", mistake.message());
    assertEquals("did you mean “parc.ftlh”?", mistake.hint());
  }

  @Test
  void printsTheSameUnderAnyLocale() {
    String template = "${1234567.891} ${true?c} ${\"TITLE\"?lower_case} ${page.aliases?size}";
    String expected = render(template).orElseThrow();
    assertEquals("1234567.891 true title 2", expected);
    Locale.setDefault(Locale.forLanguageTag("tr-TR"));
    assertEquals(expected, render(template).orElseThrow());
    Locale.setDefault(Locale.forLanguageTag("ar-EG"));
    assertEquals(expected, render(template).orElseThrow());
  }

  @Test
  void readsNoTemplateFromTheFileSystem() {
    Diagnostic mistake = mistake("<#assign name = \"/etc/passwd\"><#include name>");
    assertEquals(RenderCode.FAILED, mistake.code());
  }

  @Test
  void rendersTheSamePageInManyThreads() throws Exception {
    Templates templates =
        Templates.load(BuiltIn.files(), localizer.words().keys(), Limits.DEFAULT, diagnostics);
    View park = park();
    String expected =
        templates
            .render(park, localizer.words(), localizer.proofs(PARK), diagnostics)
            .orElseThrow();
    ExecutorService threads = Executors.newFixedThreadPool(4);
    try {
      List<Callable<Optional<String>>> tasks = new ArrayList<>();
      for (int i = 0; i < 40; i++) {
        tasks.add(
            () -> templates.render(park, localizer.words(), localizer.proofs(PARK), diagnostics));
      }
      for (Future<Optional<String>> page : threads.invokeAll(tasks)) {
        assertEquals(Optional.of(expected), page.get());
      }
    } finally {
      threads.shutdown();
    }
    assertTrue(Objects.requireNonNull(diagnostics.sorted()).isEmpty());
  }
}
