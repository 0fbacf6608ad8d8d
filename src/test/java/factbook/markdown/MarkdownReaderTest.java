package factbook.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import factbook.diagnostic.Diagnostics;
import factbook.narrative.Block;
import factbook.narrative.Block.Align;
import factbook.narrative.Inline;
import factbook.text.Span;
import factbook.text.TextFile;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MarkdownReaderTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '⇒',
      textBlock =
          """
          **重点，**后文 ⇒ *重点，*后文
          这是**“云”**的起点 ⇒ 这是*“云”*的起点
          见**《规划》**第一章 ⇒ 见*《规划》*第一章
          他**（名誉镇长）**说 ⇒ 他*（名誉镇长）*说
          **云。**雨 ⇒ *云。*雨
          *云*计算 ⇒ _云_计算
          {companies-a} ⇒ {companies-a|VALUE}
          {yunqi-town/companies-a|date} ⇒ {yunqi-town/companies-a|DATE}
          {a|year}{a|due}{a|kind}{a|normalised} ⇒ {a|YEAR}{a|DUE}{a|KIND}{a|NORMALISED}
          [[wang-jian]]和[[wang-jian|王坚院士]] ⇒ [[wang-jian|null]]和[[wang-jian|王坚院士]]
          {=2050大会|name} ⇒ {=2050大会|name}
          -{云}- ⇒ -{云;云}-
          -{zh-Hans:云;zh-Hant:雲}- ⇒ -{云;雲}-
          -{zh-hant:雲；zh-hans:云;}- ⇒ -{云;雲}-
          -{zh-Hans:面;zh-Hant:麵;zh-Hant-HK:麪}- ⇒ -{面;麵;麪}-
          {a}-{b}-{c} ⇒ {a|VALUE}-{b|VALUE}-{c|VALUE}
          \\{花括号\\} ⇒ {花括号}
          `{a} [[b]] 99` ⇒ `{a} [[b]] 99`
          [网站](https://example.org/?a=1&amp;b=2) ⇒ <https://example.org/?a=1&b=2 网站>
          <https://example.org/2024> ⇒ <https://example.org/2024 https://example.org/2024>
          <a@example.org> ⇒ <mailto:a@example.org a@example.org>
          [下文](#n-1) ⇒ <#n-1 下文>
          [重点] ⇒ [重点]
          [重点][其二] ⇒ [重点][其二]
          甲&amp;乙 &copy; ⇒ 甲&乙 ©
          一行\\\\ ⇒ 一行\\
          """)
  void readsInlines(String typed, String read) {
    Reads reads = Reads.text(typed);
    assertEquals(List.of(), reads.mistakes());
    assertEquals(read, Reads.plain(reads.inlines()));
  }

  @ParameterizedTest
  @CsvSource({
    "'云计算\n大数据', 云计算大数据",
    "'云计算，\nApp', '云计算，App'",
    "'云计算\nApp 商店', 云计算 App 商店",
    "'one\ntwo', one two",
    "'重点\n**后文**', 重点*后文*",
    "'**重点**\n后文', *重点*后文",
    "'有\n{a}\n企业', '有{a|VALUE}企业'",
    "'文[^n]\n后\n\n[^n]: 注', 文^1后",
    "'他说\n“好”\n。', 他说“好”。",
    "'用 `code`\n写', 用 `code` 写",
    "'々\n〇', 々〇",
    "'云  \n雨', 云⏎雨",
  })
  void joinsLines(String typed, String read) {
    assertEquals(read, Reads.plain(Reads.text(typed).inlines()));
  }

  @ParameterizedTest
  @CsvSource({
    "共99家, 1:2 loose-number",
    "'云\n\n- 其中1**0**0家', 3:5 loose-number",
    "'| 甲 | 乙 |\n|--|--|\n| 丙 | 8 |', 3:7 loose-number",
    "'## 2050大会', 1:4 loose-number",
    "'文[^n]\n\n[^n]: 有3家', 3:8 loose-number",
    "'&#49;&#50;家', 1:1 loose-number",
    "'[[a|7家企业]]', 1:1 loose-number",
    "'> 引\n> 5家', 2:3 loose-number",
    "'𠮷𠮷 6家', 1:4 loose-number",
  })
  void findsLooseNumbersAtTheirPlaces(String typed, String mistake) {
    assertEquals(List.of(mistake), Reads.text(typed).mistakes());
  }

  @Test
  void showsHowFarALooseNumberReachesOverEmphasis() {
    Reads reads = Reads.text("有1**0**0家。");
    Span where = Objects.requireNonNull(reads.diagnostics().get(0).where());
    assertEquals("1**0**0家", where.text());
    assertTrue(reads.diagnostics().get(0).message().contains("“100家”"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '⇒',
      textBlock =
          """
          云{Companies} ⇒ 1:2 malformed-reference
          云{a ⇒ 1:2 malformed-reference
          {} ⇒ 1:1 malformed-reference
          {a/b/c} ⇒ 1:1 malformed-reference
          {a｜date} ⇒ 1:1 malformed-reference
          {=2050} ⇒ 1:1 malformed-reference
          {=|name} ⇒ 1:1 malformed-reference
          [[王坚]] ⇒ 1:1 malformed-reference
          [[a|]] ⇒ 1:1 malformed-reference
          [[a ⇒ 1:1 malformed-reference
          -{}- ⇒ 1:1 malformed-reference
          -{zh-Hans:云}- ⇒ 1:1 malformed-reference
          -{zh-Hans:云;雲}- ⇒ 1:1 malformed-reference
          -{zh-Hans:云;zh-Hans:雲}- ⇒ 1:1 malformed-reference
          -{zh-Hans:云;zh-Hent:雲}- ⇒ 1:1 unknown-script
          {a|dat} ⇒ 1:1 unknown-part
          {a|value} ⇒ 1:1 unknown-part
          <b>粗</b> ⇒ 1:1 raw-html, 1:5 raw-html
          <!-- 注 --> ⇒ 1:1 raw-html
          ![图](a.png) ⇒ 1:1 image
          # 题 ⇒ 1:1 heading-level
          ##### 题 ⇒ 1:1 heading-level
          ### 题 ⇒ 1:1 heading-level
          [^x] ⇒ 1:1 undefined-footnote
          [a](b.html) ⇒ 1:5 link-target
          [a](/b) ⇒ 1:5 link-target
          [a]() ⇒ 1:1 link-target
          [a](//example.org) ⇒ 1:5 link-target
          [a](https:example.org) ⇒ 1:5 link-target
          [a](<中文 路径.md>) ⇒ 1:4 broken-link
          [{a}](https://example.org) ⇒ 1:2 nested-link
          云**雨 ⇒ 1:3 stray-emphasis
          """)
  void reportsMistakesAtTheirPlaces(String typed, String mistakes) {
    assertEquals(mistakes, String.join(", ", Reads.text(typed).mistakes()));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "javascript:alert(1)",
        "JaVaScRiPt:alert(1)",
        "java&#115;cript:alert(1)",
        "&#106;avascript:alert(1)",
        "javascript&colon;alert(1)",
        "java&Tab;script:alert(1)",
        "&#1;javascript:alert(1)",
        "java\\&#115;cript:alert(1)",
        "&#x2028;javascript:alert(1)",
        "data:text/html,x",
        "vbscript:x",
        "file:///etc/passwd",
        "https&#58;x",
      })
  void refusesDangerousLinksInEveryDisguise(String target) {
    Reads inline = Reads.text("[云](" + target + ")");
    assertEquals("云", Reads.plain(inline.inlines()));
    assertEquals("link-target", inline.mistakes().get(0).replaceAll("^\\S+ ", ""));
    Reads reference = Reads.text("[云][a]\n\n[a]: " + target + "\n");
    assertEquals("云", Reads.plain(reference.inlines()));
    assertEquals(1, reference.mistakes().size());
  }

  @Test
  void refusesDangerousAutolinks() {
    assertEquals(List.of("1:1 link-target"), Reads.text("<JAVASCRIPT:alert(a)>").mistakes());
  }

  @Test
  void saysWhatPartWasMeant() {
    assertEquals("did you mean “date”?", Reads.text("{a|dat}").diagnostics().get(0).hint());
    assertEquals(
        "did you mean “zh-Hant”?",
        Reads.text("-{zh-Hans:云;zh-Hent:雲}-").diagnostics().get(0).hint());
  }

  @Test
  void keepsRawHtmlWhereTheBookAllowsIt() {
    Reads reads = Reads.withHtml("<div>\n云\n</div>\n\n云<br>雨");
    assertEquals(List.of(), reads.mistakes());
    assertEquals(new Block.HtmlBlock("<div>\n云\n</div>\n"), reads.narrative().blocks().get(0));
    assertEquals(
        new Block.Paragraph(
            List.of(new Inline.Text("云"), new Inline.Html("<br>"), new Inline.Text("雨"))),
        reads.narrative().blocks().get(1));
  }

  @Test
  void numbersHeadings() {
    Reads reads = Reads.text("## 甲\n### 乙\n### 丙\n#### 丁\n## 戊\n### 己\n");
    assertEquals(
        List.of("n-1", "n-1-1", "n-1-2", "n-1-2-1", "n-2", "n-2-1"),
        reads.narrative().blocks().stream().map(block -> ((Block.Heading) block).id()).toList());
  }

  @Test
  void readsBlocks() {
    Reads reads =
        Reads.text("3. 甲\n4. 乙\n\n   丙\n\n> 引\n\n* 点\n\n---\n\n```java\n{x}\n```\n\n    缩进\n");
    assertEquals(List.of(), reads.mistakes());
    assertEquals(
        List.of(
            new Block.Items(
                true, 3, List.of(List.of(paragraph("甲")), List.of(paragraph("乙"), paragraph("丙")))),
            new Block.Quote(List.of(paragraph("引"))),
            new Block.Items(false, 1, List.of(List.of(paragraph("点")))),
            new Block.Rule(),
            new Block.CodeBlock("{x}\n"),
            new Block.CodeBlock("缩进\n")),
        reads.narrative().blocks());
  }

  private static Block paragraph(String text) {
    return new Block.Paragraph(List.of(new Inline.Text(text)));
  }

  @Test
  void readsTablesWithBarsInReferences() {
    Reads reads = Reads.text("| 甲 | 乙 | 丙 |\n|:-|:-:|--:|\n| {a|date} | [[b\\|乙]] | \\| |\n");
    assertEquals(List.of(), reads.mistakes());
    Block.Table table = (Block.Table) reads.narrative().blocks().get(0);
    assertEquals(
        List.of(Align.START, Align.CENTER, Align.END),
        table.head().stream().map(Block.Cell::align).toList());
    assertEquals(
        List.of("{a|DATE}", "[[b|乙]]", "|"),
        table.body().get(0).stream().map(cell -> Reads.plain(cell.content())).toList());
  }

  @Test
  void readsATableOfOneColumn() {
    Reads reads = Reads.text("| 甲 |\n|---|\n| 乙 |\n");
    assertEquals(List.of(), reads.mistakes());
    assertEquals(1, ((Block.Table) reads.narrative().blocks().get(0)).body().size());
  }

  @Test
  void reportsRaggedAndBrokenTables() {
    Reads ragged = Reads.text("| 甲 | 乙 |\n|--|--|\n| 丙 |\n| 丁 | 戊 | 己 |\n");
    assertEquals(List.of("3:1 ragged-table", "4:1 ragged-table"), ragged.mistakes());
    Block.Table table = (Block.Table) ragged.narrative().blocks().get(0);
    assertTrue(table.body().stream().allMatch(row -> row.size() == 2));
    assertEquals(
        List.of("2:1 ragged-table"), Reads.text("| 甲 | 乙 |\n|--|\n| 丙 | 丁 |\n").mistakes());
    assertEquals(List.of("1:1 broken-table"), Reads.text("云\n| 甲 | 乙 |\n|--|--|\n").mistakes());
    assertEquals(List.of("1:1 broken-table"), Reads.text("| 甲\n|--|--|--|\n").mistakes());
  }

  @Test
  void numbersFootnotesInTheOrderOfTheirFirstReference() {
    Reads reads = Reads.text("云[^b]雨[^a]雪[^b]\n\n[^a]: 甲\n[^b]: 乙，又见[^c]\n[^c]: 丙\n");
    assertEquals(List.of(), reads.mistakes());
    assertEquals("云^1雨^2雪^1", Reads.plain(reads.inlines()));
    assertEquals(
        List.of("b1", "a2", "c3"),
        reads.narrative().footnotes().stream()
            .map(footnote -> footnote.label() + footnote.number())
            .toList());
  }

  @Test
  void reportsFootnotesThatAreDuplicateUndefinedOrUnused() {
    assertEquals(
        List.of("1:2 undefined-footnote", "4:1 duplicate-footnote", "5:1 unused-footnote"),
        Reads.text("云[^n0te]雨[^note]\n\n[^note]: 甲\n[^note]: 乙\n[^more]: 丙\n").mistakes());
  }

  @Test
  void readsALineAtItsPlaceInAnotherFile() {
    TextFile file = new TextFile("a.yaml", "summary: '有99家'\n");
    Diagnostics diagnostics = new Diagnostics();
    List<Inline> read = Reads.reader().readLine("有99家", file.span(9, 15), diagnostics);
    assertEquals("有99家", Reads.plain(read));
    assertEquals(List.of("1:12 loose-number"), Reads.lines(diagnostics.sorted()));
  }

  @Test
  void readsALineThatItsFileWritesOtherwiseAtTheWholePlace() {
    TextFile file = new TextFile("a.yaml", "summary: \"\\u670999家\"\n");
    Diagnostics diagnostics = new Diagnostics();
    Reads.reader().readLine("有99家", file.span(9, 20), diagnostics);
    assertEquals(List.of("1:10 loose-number"), Reads.lines(diagnostics.sorted()));
  }

  @ParameterizedTest
  @ValueSource(strings = {"## 题", "- 点", "> 引", "甲\n\n乙", "1. 甲", "", "```\nx\n```"})
  void refusesBlocksInALine(String text) {
    TextFile file = new TextFile("a.yaml", text);
    Diagnostics diagnostics = new Diagnostics();
    Reads.reader().readLine(text, file.span(0, text.length()), diagnostics);
    assertTrue(
        Reads.lines(diagnostics.sorted()).contains("1:1 not-one-line"),
        () -> Reads.lines(diagnostics.sorted()).toString());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "位于杭州",
        "云-雨",
        "云 #1",
        "a=b",
        "（云）。",
        "云 - 雨",
        "“云”",
        "a+b",
        "云:雨",
        "https://a.b/c",
        "云  雨",
        "云\u3000雨",
        "\u3000云",
        "云\u00a0",
        "云。 1. 雨",
        "有9家",
        "云--雨",
        "云 ... 雨",
        "云(a)",
        "云'雨\"",
      })
  void readsPlainLinesAsTheParserWould(String text) {
    assertTrue(MarkdownReader.isPlain(text));
    TextFile file = new TextFile("t.md", text);
    Diagnostics diagnostics = new Diagnostics();
    List<Inline> read = Reads.reader().readLine(text, file.span(0, text.length()), diagnostics);
    Reads whole = Reads.text(text);
    assertEquals(whole.inlines(), read);
    assertEquals(whole.mistakes(), Reads.lines(diagnostics.sorted()));
  }
}
