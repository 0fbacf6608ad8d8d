package factbook.review;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import factbook.diagnostic.Diagnostic;
import factbook.diagnostic.Diagnostics;
import factbook.fact.Script;
import factbook.fact.Settled;
import factbook.script.Converters;
import factbook.text.TextFile;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class ConversionsTest {
  private final Diagnostics diagnostics = new Diagnostics();

  private ConversionReport report(String typed, Settled... settled) {
    TextFile file = new TextFile("content/pages/about.md", typed);
    AuthoredText text = new AuthoredText(typed.strip(), file.start());
    return new Conversions(List.of(text), Arrays.asList(settled), diagnostics)
        .check(Converters.of(Script.HANT, List.of()));
  }

  private static Settled settled(String text, String reading) {
    TextFile file = new TextFile("content/conversions.yaml", text);
    return new Settled(text, reading, "理由", file.start());
  }

  private List<String> codes() {
    return diagnostics.sorted().stream().map(Diagnostic::code).map(code -> code.id()).toList();
  }

  @Test
  void reportsAPlaceWithItsSentence() {
    ConversionReport.Place place = report("园区很大。\n他的发也白。完。").places().get(0);

    assertEquals("他的发也白。", place.sentence());
    assertEquals("他的發也白。", place.converted());
    assertEquals("發", place.reading());
    assertEquals(List.of("髮"), place.others());
    assertEquals("content/pages/about.md:2:3", place.where().toString());
    assertEquals(List.of("script/ambiguous"), codes());
  }

  @Test
  void aSettledPhraseCoversItsPlaceOnly() {
    ConversionReport report = report("他的发也白，我的发不白。", settled("的发也", "的發也"));

    assertTrue(report.places().get(0).isSettled());
    assertFalse(report.places().get(1).isSettled());
    assertEquals(1, report.unsettled());
  }

  @Test
  void aSettledCharacterCoversAllItsPlacesThatAreReadSo() {
    assertEquals(0, report("他的发也白，我的发不白。", settled("发", "發")).unsettled());
    assertEquals(2, report("他的发也白，我的发不白。", settled("发", "髮")).unsettled());
  }

  @Test
  void aPhraseThatIsReadOtherwiseIsAnError() {
    report("他的发也白。", settled("的发也", "的髮也"));

    assertEquals(List.of("script/other-reading", "script/ambiguous"), codes());
  }

  @Test
  void aReadingThatNoTextHasIsToldOf() {
    report("园区很大。", settled("头发", "頭髮"));

    assertEquals(List.of("script/needless-reading"), codes());
  }

  @Test
  void findsAPlaceBehindMarkup() {
    TextFile file = new TextFile("content/pages/about.md", "一座**园**区，他的*发*。");
    AuthoredText text = new AuthoredText("一座园区，他的发。", file.start());

    assertEquals("content/pages/about.md:1:13", text.place(7, 8).toString());
    assertEquals("content/pages/about.md:1:1", text.place(1, 4).toString());
  }
}
