package factbook.localize;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;

import factbook.diagnostic.Diagnostics;
import factbook.fact.Script;
import factbook.render.BuiltIn;
import factbook.review.ConversionReport;
import factbook.review.ConversionReport.Place;
import factbook.script.Explained.Rule;
import factbook.view.ConversionView;
import factbook.view.ConversionView.ReadingView;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ConversionPartTest {
  private static final Map<Script, Words> WORDS =
      WordsFile.read(BuiltIn.words(), null, List.of(Script.HANS, Script.HANT), new Diagnostics());

  private static ConversionView view(Script script, ConversionReport report) {
    Words words = Objects.requireNonNull(WORDS.get(script));
    Names names = new Names(SampleSite.full().book(), SampleSite.converter(script));
    return Objects.requireNonNull(new ConversionPart(() -> report, names, words).of("../"));
  }

  @Test
  void putsWhatNobodyHasReadFirst() {
    ConversionView view = view(Script.HANT, SampleSite.conversions("云镇"));
    assertEquals(2, view.places());
    assertEquals(1, view.unsettled());
    ReadingView first = view.readings().get(0);
    assertNull(first.because());
    assertEquals(List.of("頭髮。"), first.sentences());
    assertEquals("雲鎮", view.readings().get(1).because());
    assertEquals("../data/conversion.json", view.href());
  }

  @Test
  void quotesEachScriptAsWhatItIs() {
    ReadingView simplified = view(Script.HANS, SampleSite.conversions("云")).readings().get(0);
    ReadingView traditional = view(Script.HANT, SampleSite.conversions("云")).readings().get(0);
    assertNull(simplified.text().lang());
    assertEquals("zh-Hant", simplified.reading().lang());
    assertEquals("zh-Hans", traditional.text().lang());
    assertNull(traditional.reading().lang());
    assertEquals(List.of("头发。"), simplified.sentences());
  }

  @Test
  void putsPlacesThatAreReadAlikeTogether() {
    List<Place> places = Collections.nCopies(3, SampleSite.conversions("云").places().get(0));
    ConversionView view = view(Script.HANS, new ConversionReport(places));
    assertEquals(1, view.readings().size());
    assertEquals(3, view.readings().get(0).sentences().size());
    assertEquals(3, view.rules().get(0).count());
  }

  @Test
  void saysHowManyPlacesAPageHasNoRoomFor() {
    List<Place> places = Collections.nCopies(700, SampleSite.conversions("云").places().get(0));
    ConversionView view = view(Script.HANS, new ConversionReport(places));
    assertEquals(700, view.places());
    assertEquals(400, view.left());
  }

  @Test
  void isNotThereWhereNothingIsAmbiguous() {
    Names names = new Names(SampleSite.full().book(), SampleSite.converter(Script.HANS));
    Words words = Objects.requireNonNull(WORDS.get(Script.HANS));
    assertNull(new ConversionPart(() -> ConversionReport.EMPTY, names, words).of("../"));
  }

  @ParameterizedTest
  @EnumSource
  void everyRuleHasItsWords(Rule rule) {
    WORDS.values().forEach(words -> assertNotNull(words.find("rule-" + rule.id()), rule.id()));
  }
}
