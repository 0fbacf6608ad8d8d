package factbook.script;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import factbook.fact.GlossaryEntry;
import factbook.fact.Script;
import factbook.script.Explained.Choice;
import factbook.script.Explained.Rule;
import factbook.text.TextFile;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ConvertersTest {
  private static final Converter PLAIN = Converters.of(Script.HANT, List.of());

  private static GlossaryEntry entry(String hans, String hant) {
    return new GlossaryEntry(
        hans, hant, null, GlossaryEntry.Kind.TERM, null, new TextFile("g.yaml", "").start());
  }

  @Test
  void simplifiedStaysAsItIs() {
    Converter unchanged = Converters.of(Script.HANS, List.of(entry("云", "雲")));
    assertEquals(Script.HANS, unchanged.script());
    assertEquals(List.of("“云”", "着"), unchanged.convert(List.of("“云”", "着")));
    assertEquals(List.of(), unchanged.explain("云").choices());
  }

  @Test
  void aWordThatReachesOverEmphasisIsOneWord() {
    assertEquals(List.of("頭", "髮"), PLAIN.convert(List.of("头", "发")));
    assertEquals(List.of("傳統製", "", "造", "業"), PLAIN.convert(List.of("传统制", "", "造", "业")));
    assertEquals(List.of("", "頭髮", ""), PLAIN.convert(List.of("", "头发", "")));
    assertEquals(List.of(), PLAIN.convert(List.of()));
  }

  @Test
  void anObjectBetweenRunsDividesWordsButNotQuotations() {
    assertEquals(List.of("「頭", "\uFFFC", "發」"), PLAIN.convert(List.of("“头", "\uFFFC", "发”")));
  }

  @Test
  void aWordThatGrowsIsDividedInProportion() {
    Converter converter =
        Converters.of(Script.HANT, List.of(entry("甲乙", "一二三四"), entry("丙丁", "戊")));
    assertEquals(List.of("一二", "三四"), converter.convert(List.of("甲", "乙")));
    assertEquals("戊", String.join("", converter.convert(List.of("丙", "丁"))));
    assertEquals(List.of("\uD842\uDFB7", "雲"), PLAIN.convert(List.of("\uD842\uDFB7", "云")));
  }

  @Test
  void theGlossaryGoesFirstAndBoundsWords() {
    Converter converter =
        Converters.of(
            Script.HANT, List.of(entry("后丰", "后豐"), entry("理", "理"), entry("云A1", "雲A1")));
    assertEquals("后豐理發", converter.convert("后丰理发"));
    assertEquals("雲A1", converter.convert("云A1"));
    assertEquals("理髮", PLAIN.convert("理发"));
  }

  @Test
  void theLongestEntryOfTheGlossaryWins() {
    Converter converter =
        Converters.of(
            Script.HANT, List.of(entry("云", "云"), entry("云栖", "雲棲"), entry("云栖镇", "云栖鎮")));
    assertEquals("云栖鎮，雲棲，云", converter.convert("云栖镇，云栖，云"));
  }

  @Test
  void severalGlossariesLiveInOneProgram() {
    Converter first = Converters.of(Script.HANT, List.of(entry("台", "台")));
    Converter second = Converters.of(Script.HANT, List.of(entry("台", "檯")));
    assertEquals("台", first.convert("台"));
    assertEquals("檯", second.convert("台"));
    assertEquals("臺", PLAIN.convert("台"));
    assertEquals("台", first.convert("台"));
  }

  @ParameterizedTest
  @CsvSource({
    "说明里面的卫星群, 説明裏面的衞星羣",
    "平台着力, 平台着力",
    "著名的山峰启动了, 著名的山峯啓動了",
    "床面粉, 牀麪粉",
    "温度户口税收脱离, 温度户口税收脱離",
  })
  void hongKongHasItsGlyphs(String simplified, String hongKong) {
    Converter converter = Converters.of(Script.HANT_HK, List.of());
    assertEquals(hongKong, converter.convert(simplified));
    assertEquals(List.of(), ScriptLeaks.of(Script.HANT_HK).find(hongKong));
    assertEquals(simplified, Converters.toSimplified().convert(hongKong));
  }

  @Test
  void hongKongTakesTheGlossaryInItsGlyphsOrAsGiven() {
    GlossaryEntry given =
        new GlossaryEntry(
            "铜锣湾",
            "銅鑼灣",
            "銅鑼灣（港）",
            GlossaryEntry.Kind.PLACE,
            null,
            new TextFile("g.yaml", "").start());
    Converter converter = Converters.of(Script.HANT_HK, List.of(given, entry("启群", "啟群")));
    assertEquals("銅鑼灣（港）啓羣", converter.convert("铜锣湾启群"));
  }

  @ParameterizedTest
  @CsvSource({
    "乾燥的餅乾, 干燥的饼干",
    "乾坤, 乾坤",
    "乾隆年間, 乾隆年间",
    "著作等身的著名學者看著著力打造的園區, 著作等身的著名学者看着着力打造的园区",
    "瞭解, 了解",
    "瞭望, 瞭望",
    "衞星説明裏羣牀啓, 卫星说明里群床启",
    "計畫, 计划",
    "「雲」與『雨』, “云”与“雨”",
    "「雲的『雨』」, “云的‘雨’”",
  })
  void convertsBackFromAnyRegion(String traditional, String simplified) {
    assertEquals(simplified, Converters.toSimplified().convert(traditional));
  }

  @Test
  void convertsBackWithTheNamesOfTheBook() {
    Converter converter = Converters.toSimplified(List.of(entry("矽力杰", "矽力杰"), entry("后丰", "后豐")));
    assertEquals("后丰矽力杰", converter.convert("后豐矽力杰"));
  }

  @Test
  void saysWhichRuleMadeEachChoice() {
    Converter converter = Converters.of(Script.HANT, List.of(entry("云栖", "雲棲")));
    Explained explained = converter.explain("“𠮷云栖”人才来镇，头发与制");
    assertEquals(converter.convert(explained.text()), explained.converted());
    for (Choice choice : explained.choices()) {
      assertEquals(choice.from(), explained.text().substring(choice.start(), choice.end()));
    }
    assertEquals(
        List.of("QUOTATION “ 「", "GLOSSARY 云栖 雲棲", "QUOTATION ” 」", "CHARACTER 来 來"),
        explained.choices().subList(0, 4).stream()
            .map(choice -> choice.rule() + " " + choice.from() + " " + choice.to())
            .toList());
    assertTrue(
        explained.ambiguous().stream()
            .anyMatch(choice -> choice.rule() == Rule.USUAL_FORM && choice.from().equals("制")));
    assertEquals("fewest-words", Rule.FEWEST_WORDS.id());
  }

  @Test
  void explainsADivisionWithTheOneThatWasNotTaken() {
    Choice choice =
        PLAIN.explain("这里数的是").ambiguous().stream()
            .filter(found -> found.rule() == Rule.LIKELIEST_WORDS)
            .findFirst()
            .orElseThrow();
    assertEquals("這裡數", choice.to());
    assertEquals("這里數", choice.other());
    // 爆|发式 is out of the question.
    assertEquals(List.of(), PLAIN.explain("爆发式").ambiguous());
  }

  @Test
  void neverChangesTheNumberOfRunsNorFailsOnAnyText() {
    String[] parts = {
      "云",
      "发",
      "头",
      "\uD842\uDFB7",
      "\uD842",
      "“",
      "”",
      "‘",
      "’",
      "a",
      "1",
      " ",
      "\uFFFC",
      "https://a.b/",
      "后",
      "系",
      "上",
      "\u0000",
      "\n",
      "『",
      "」",
      "制造",
      "面"
    };
    Random random = new Random(20261121);
    Converter simplified = Converters.toSimplified();
    for (int round = 0; round < 5_000; round++) {
      List<String> runs = new ArrayList<>();
      for (int run = 0; run < random.nextInt(5); run++) {
        StringBuilder text = new StringBuilder();
        for (int part = 0; part < random.nextInt(6); part++) {
          text.append(parts[random.nextInt(parts.length)]);
        }
        runs.add(text.toString());
      }
      List<String> converted = PLAIN.convert(runs);
      assertEquals(runs.size(), converted.size());
      String joined = String.join("", runs);
      assertEquals(PLAIN.convert(joined), String.join("", converted));
      assertEquals(PLAIN.convert(joined), PLAIN.explain(joined).converted());
      assertEquals(joined.length(), simplified.convert(joined).length());
    }
  }
}
