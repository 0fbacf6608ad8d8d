package factbook.localize;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import factbook.diagnostic.Diagnostic;
import factbook.diagnostic.Diagnostics;
import factbook.fact.Script;
import factbook.render.BuiltIn;
import factbook.text.TextFile;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class WordsFileTest {
  private static final List<Script> SCRIPTS = List.of(Script.HANS, Script.HANT);

  private final Diagnostics diagnostics = new Diagnostics();

  private Map<Script, Words> read(String own) {
    TextFile file = new TextFile("templates/words.yaml", own);
    return WordsFile.read(BuiltIn.words(), file, SCRIPTS, diagnostics);
  }

  private static Words in(Map<Script, Words> words, Script script) {
    return Objects.requireNonNull(words.get(script));
  }

  private String only() {
    List<Diagnostic> found = diagnostics.sorted();
    assertEquals(1, found.size(), found.toString());
    Diagnostic mistake = found.get(0);
    return mistake.code().id() + " " + mistake.where() + " " + mistake.message();
  }

  @Test
  void holdsEveryWordInBothScripts() {
    Map<Script, Words> words = WordsFile.read(BuiltIn.words(), null, SCRIPTS, diagnostics);
    assertEquals(List.of(), diagnostics.sorted());
    assertEquals("目标", in(words, Script.HANS).say(Word.TARGET));
    assertEquals("目標", in(words, Script.HANT).say(Word.TARGET));
    assertEquals("第20段", in(words, Script.HANT).say(Word.PLACE, "20"));
  }

  @Test
  void letsABookChangeSomeWordsAndInheritTheOthers() {
    Map<Script, Words> words = read("target: {zh-Hans: 指标, zh-Hant: 指標}\n");
    assertEquals(List.of(), diagnostics.sorted());
    assertEquals("指標", in(words, Script.HANT).say(Word.TARGET));
    assertEquals("計劃", in(words, Script.HANT).say(Word.PLAN));
  }

  @Test
  void writesTheTraditionalWordInTheGlyphsOfHongKong() {
    Map<Script, Words> words =
        WordsFile.read(BuiltIn.words(), null, List.of(Script.HANS, Script.HANT_HK), diagnostics);
    assertEquals(List.of(), diagnostics.sorted());
    assertEquals("目標", in(words, Script.HANT_HK).say(Word.TARGET));
    assertEquals("説明", in(words, Script.HANT_HK).say(Word.ABOUT));
  }

  @Test
  void keepsTheWordForHongKongThatIsWrittenByHand() {
    TextFile own =
        new TextFile(
            "templates/words.yaml", "about: {zh-Hans: 说明, zh-Hant: 說明, zh-Hant-HK: 使用說明}\n");
    Map<Script, Words> words =
        WordsFile.read(BuiltIn.words(), own, List.of(Script.HANS, Script.HANT_HK), diagnostics);
    assertEquals(List.of(), diagnostics.sorted());
    assertEquals("使用說明", in(words, Script.HANT_HK).say(Word.ABOUT));
  }

  @Test
  void asksForEachFormByHand() {
    read("greeting: {zh-Hans: 你好}\n");
    assertEquals(
        "words/missing-form templates/words.yaml:1:1 the word “greeting” has no form in zh-Hant",
        only());
  }

  @Test
  void refusesAScriptThatTheBookDoesNotKnow() {
    read("target: {zh-Hans: 目标, zh-Hant: 目標, zh-Hat: 目標}\n");
    assertEquals(
        "words/unknown-script templates/words.yaml:1:36 there is no script “zh-Hat”", only());
  }

  @Test
  void refusesAWordWithoutScripts() {
    read("target: 目标\n");
    assertEquals(
        "words/wrong-type templates/words.yaml:1:9 the word “target” is a text without scripts",
        only());
  }

  @Test
  void refusesAListOfWords() {
    read("- target\n");
    assertTrue(only().startsWith("words/wrong-type templates/words.yaml:1:1"), only());
  }

  @Test
  void refusesAFormThatDropsItsValue() {
    read("place: {zh-Hans: 第%1段, zh-Hant: 段}\n");
    assertEquals(
        "words/missing-value templates/words.yaml:1:33 the word “place” has no place for its value"
            + " %1",
        only());
  }

  @Test
  void namesEveryWordThatIsMissing() {
    Map<Script, Words> words =
        WordsFile.read(
            new TextFile("templates/words.yaml", "targett: {zh-Hans: 目标, zh-Hant: 目標}\n"),
            null,
            SCRIPTS,
            diagnostics);
    List<Diagnostic> found = diagnostics.sorted();
    assertEquals(Word.values().length, found.size());
    assertTrue(
        found.stream().anyMatch(mistake -> "did you mean “targett”?".equals(mistake.hint())));
    assertNull(in(words, Script.HANS).find("target"));
  }

  @Test
  void asksForEveryWordThatThePagesNeed() {
    TextFile few = new TextFile("templates/words.yaml", "home: {zh-Hans: 首页, zh-Hant: 首頁}\n");
    WordsFile.read(few, null, SCRIPTS, diagnostics);

    assertTrue(diagnostics.sorted().size() > 20);
    assertTrue(
        diagnostics.sorted().stream().allMatch(one -> one.code() == WordsCode.MISSING),
        () -> diagnostics.sorted().toString());
  }
}
