package factbook.localize;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import factbook.diagnostic.Diagnostics;
import factbook.fact.FactId;
import factbook.fact.Script;
import factbook.fact.Subject;
import factbook.fact.SubjectKind;
import factbook.narrative.Inline;
import factbook.render.BuiltIn;
import factbook.script.Converter;
import factbook.site.Page;
import factbook.site.Site;
import factbook.view.FactView;
import factbook.view.FigureView;
import factbook.view.InlineView;
import factbook.view.LayoutView.TwinView;
import factbook.view.PageCitationView;
import factbook.view.ProofView;
import factbook.view.Proofs;
import factbook.view.SharedView;
import factbook.view.SourceView;
import factbook.view.SourceView.AccountView;
import factbook.view.SubjectView;
import factbook.view.TargetView;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class LocalizerTest {
  private static final Page PARK = new Page(Page.Kind.PARK, "parks/cloud-town.html", "cloud-town");
  private static final Page SOURCE = new Page(Page.Kind.SOURCE, "sources/s1.html", "s1");

  private final Site site = SampleSite.full();

  private Localizer localizer(Script script) {
    return localizer(script, SampleSite.converters());
  }

  private Localizer localizer(Script script, Map<Script, Converter> converters) {
    Map<Script, Words> words =
        WordsFile.read(BuiltIn.words(), null, List.of(Script.HANS, Script.HANT), new Diagnostics());
    return new Localizer(
        site,
        script,
        converters,
        words,
        SampleSite.conversions("云镇"),
        new SharedView("assets/book.css", Map.of()));
  }

  private SubjectView park(Script script) {
    return (SubjectView) localizer(script).view(PARK);
  }

  private static FactView fact(SubjectView park, String name) {
    return park.groups().stream()
        .flatMap(group -> group.facts().stream())
        .filter(fact -> fact.anchor().equals("f-" + name))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void convertsNamesLabelsAndValuesButNeverWhatIsPrinted() {
    SubjectView park = park(Script.HANT);
    assertEquals("雲鎮", park.name());
    FactView output = fact(park, "output-2021");
    assertEquals("超過1000億元", output.figure().text());
    assertEquals("產值", output.figure().label());
    assertEquals("超过1000亿元", Objects.requireNonNull(output.evidence().get(0).figure()).text());
  }

  @Test
  void marksThePrintedTextOfTheOtherScriptWithItsLanguage() {
    AccountView simplified = account(Script.HANS);
    AccountView traditional = account(Script.HANT);
    assertEquals("zh-Hant", simplified.figure().lang());
    assertNull(traditional.figure().lang());
    assertEquals(simplified.figure().text(), traditional.figure().text());
  }

  private AccountView account(Script script) {
    SourceView source = (SourceView) localizer(script).view(SOURCE);
    return source.paragraphs().get(0).accounts().get(0);
  }

  @Test
  void convertsTheRunsOfABlockTogether() {
    List<List<String>> asked = new ArrayList<>();
    Converter listening =
        new Converter() {
          @Override
          public Script script() {
            return Script.HANT;
          }

          @Override
          public List<String> convert(List<String> runs) {
            asked.add(runs);
            return runs;
          }
        };
    localizer(
            Script.HANT,
            Map.of(Script.HANS, SampleSite.converter(Script.HANS), Script.HANT, listening))
        .view(PARK);
    // Emphasis does not part the words around it; a bound figure does.
    assertTrue(
        asked.stream().anyMatch(runs -> runs.containsAll(List.of("，其中", "涉云", "\uFFFC", "，占"))),
        asked.toString());
  }

  @Test
  void takesTheFixedFormOfTheScript() {
    assertTrue(Texts.plain(paragraph(Script.HANS)).contains("干"));
    assertTrue(Texts.plain(paragraph(Script.HANT)).contains("乾"));
  }

  private List<InlineView> paragraph(Script script) {
    return ((factbook.view.BlockView.Paragraph) park(script).narrative().blocks().get(2)).content();
  }

  @Test
  void leadsFromProseToTheEvidence() {
    List<InlineView> lead = park(Script.HANS).summary();
    FigureView figure = ((InlineView.Bound) lead.get(1)).figure();
    assertEquals("#f-companies-2018", figure.href());
    assertEquals("1061家", figure.text());
    assertEquals("2018年12月", figure.date());
    assertEquals("恰为1061家", figure.interval());
  }

  @Test
  void setsTargetsAgainstWhatCameOfThem() {
    Map<String, TargetView> targets = new java.util.TreeMap<>();
    park(Script.HANS).targets().forEach(target -> targets.put(target.fact().anchor(), target));
    TargetView reported = Objects.requireNonNull(targets.get("f-output-target"));
    assertEquals("reported", reported.state());
    assertEquals("超过1000亿元", reported.outcome().get(0).text());
    TargetView silent = Objects.requireNonNull(targets.get("f-companies-target"));
    assertEquals("silent", silent.state());
    assertEquals("2022年已经到期，没有来源说结果如何", silent.stateWords());
    assertEquals("ahead", Objects.requireNonNull(targets.get("f-companies-forecast")).state());
  }

  @Test
  void showsConflictsSideBySideWithTheReason() {
    var conflict = park(Script.HANS).conflicts().get(0);
    assertEquals(2, conflict.sides().size());
    assertEquals("decided", conflict.decision());
    assertEquals("云镇", conflict.reason());
    ProofView proof = localizer(Script.HANS).proofs(PARK).of("cloud-town/companies-2018");
    assertEquals("1600余家", proof.differing().get(0).text());
  }

  @Test
  void provesAFactInFull() {
    ProofView proof = localizer(Script.HANS).proofs(PARK).of("cloud-town/companies-2018");
    assertEquals("1061家", proof.figure().text());
    assertEquals("恰为1061家", proof.figure().interval());
    assertEquals("第20段", proof.evidence().get(0).place());
    assertEquals("../sources/s1.html#p-20", proof.evidence().get(0).href());
    assertEquals("#f-companies-2018", proof.figure().href());
  }

  @Test
  void provesEventsAndRelationsToo() {
    Proofs proofs = localizer(Script.HANT).proofs(PARK);
    assertEquals("事件", proofs.of("cloud-town/opening").figure().label());
    ProofView relation = proofs.of("cloud-town/located-in--west-lake--2012");
    assertEquals("西湖區", relation.figure().text());
    assertEquals("雲鎮", relation.note());
  }

  @Test
  void citesAPageInThreeWays() {
    PageCitationView citation = Objects.requireNonNull(park(Script.HANS).layout().citation());
    String address = "https://example.org/parks/zh-hans/parks/cloud-town.html";
    assertEquals(address, citation.standard().address());
    assertEquals(
        "云镇. 云镇[DB/OL]//云镇事实书. 2026-11版. (2026-11-21). " + address + ".",
        citation.standard().text());
    assertEquals("云镇，载《云镇事实书》2026-11版，云镇，2026年11月21日，" + address, citation.plain().text());
    assertEquals(
        """
        @misc{parks:cloud-town,
          author = {{云镇}},
          title = {云镇},
          howpublished = {云镇事实书},
          edition = {2026-11},
          date = {2026-11-21},
          url = {%s}
        }"""
            .formatted(address),
        citation.bibtex().text());
  }

  @Test
  void saysOfAFigureWithoutDateThatItHasNone() {
    FigureView undated = fact(park(Script.HANS), "companies-target").figure();
    assertEquals("时间不详", undated.date());
    assertEquals("", fact(park(Script.HANS), "positioning").figure().date());
  }

  @Test
  void tellsTheFigureThatTheSummaryNames() {
    assertEquals(
        List.of("2012年10月", "1061家"),
        park(Script.HANS).keys().stream().limit(2).map(FigureView::text).toList());
  }

  @Test
  void accountsForEveryFigureOfASource() {
    SourceView source = (SourceView) localizer(Script.HANS).view(SOURCE);
    assertEquals(4, source.card().count().figures());
    assertEquals(2, source.card().count().facts());
    assertEquals(1, source.card().count().excluded());
    assertEquals(1, source.card().count().unaccounted());
    assertEquals("p-20", source.paragraphs().get(0).anchor());
  }

  @Test
  void linksTheTwinPageRelatively() {
    List<TwinView> twins = park(Script.HANS).layout().twins();
    assertEquals("../../zh-hant/parks/cloud-town.html", twins.get(1).href());
    assertEquals(
        "https://example.org/parks/zh-hant/parks/cloud-town.html", twins.get(1).alternate());
    assertEquals("繁體", twins.get(1).name());
    assertTrue(twins.get(0).isCurrent());
  }

  @Test
  void speaksOfTheFullBookFromTheRoot() {
    assertEquals("../../", park(Script.HANS).layout().root());
    assertEquals("../", localizer(Script.HANS).view(site.pages().get(0)).layout().root());
  }

  @Test
  void ordersSimplifiedByPinyinAndTraditionalByStrokes() {
    Subject one = subject("one", "一心", "Yīxīn");
    Subject ten = subject("ten", "十里", "Shílǐ");
    Subject middle = subject("middle", "中山", "Zhōngshān");
    List<Subject> all = List.of(middle, one, ten);
    factbook.fact.Book book =
        site.book().withSubjects(Map.of("one", one, "ten", ten, "middle", middle));
    Names names = new Names(book, SampleSite.converter(Script.HANT));
    assertEquals(List.of(ten, one, middle), new Order(Script.HANS, names, all).sorted(all));
    assertEquals(List.of(one, ten, middle), new Order(Script.HANT, names, all).sorted(all));
  }

  private static Subject subject(String id, String name, String pinyin) {
    return new Subject(
        id,
        SubjectKind.PARK,
        name,
        pinyin,
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        null,
        SampleSite.WHERE);
  }

  @Test
  void flattensALineOfText() {
    List<Inline> line =
        List.of(
            new Inline.Text("有"),
            new Inline.FactRef(null, "companies-2018", Inline.Part.VALUE, SampleSite.WHERE),
            new Inline.Strong(List.of(new Inline.Text("企业"))));
    assertEquals("有1061家企業", localizer(Script.HANT).plain(line, "cloud-town"));
    assertEquals(
        "云镇以云计算为主业",
        localizer(Script.HANS)
            .display(
                Objects.requireNonNull(site.facts().get(new FactId("cloud-town", "positioning")))));
  }
}
