package factbook.localize;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import factbook.diagnostic.Diagnostics;
import factbook.fact.Script;
import factbook.render.BuiltIn;
import factbook.review.ConversionReport;
import factbook.site.Page;
import factbook.view.ChartView;
import factbook.view.CompareView;
import factbook.view.CompareView.QuestionView;
import factbook.view.PropertiesView;
import factbook.view.PropertiesView.PropertyCardView;
import factbook.view.PropertyView;
import factbook.view.SharedView;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Pages that set figures beside each other: what they draw, and what they warn of. */
class ComparisonTest {
  private static Localizer localizer(Script script) {
    List<Script> scripts = List.of(Script.HANS, Script.HANT);
    return new Localizer(
        SampleSite.full(),
        script,
        SampleSite.converters(),
        WordsFile.read(BuiltIn.words(), null, scripts, new Diagnostics()),
        ConversionReport.EMPTY,
        new SharedView("assets/book.css", java.util.Map.of()));
  }

  private static PropertyView property(Script script, String id) {
    return (PropertyView)
        localizer(script).view(new Page(Page.Kind.PROPERTY, "properties/" + id + ".html", id));
  }

  private static String cautions(String id) {
    return String.join("\n", property(Script.HANS, id).cautions());
  }

  @Test
  void warnsOfOtherScopesAndKinds() {
    String cautions = cautions("companies");
    assertTrue(cautions.contains("范围不同（全体、涉云企业）"), cautions);
    assertTrue(cautions.contains("性质不同（实际、计划、预测）"), cautions);
    assertTrue(cautions.contains("有1个数已知有误"), cautions);
  }

  @Test
  void warnsOfFiguresWithoutATime() {
    assertTrue(cautions("output").contains("有1个数没有时间"), cautions("output"));
  }

  @Test
  void hasNothingToWarnOfInWords() {
    assertEquals("", cautions("positioning"));
  }

  @Test
  void drawsAFigureOverTimeWithItsPlanHollowAndApart() {
    ChartView.Series chart = (ChartView.Series) property(Script.HANT, "companies").charts().get(0);
    assertEquals("c-cloud-town", chart.id());
    assertEquals(
        List.of("observed", "observed", "plan", "forecast"),
        chart.points().stream().map(point -> point.figure().kind()).toList());
    assertEquals(List.of(), chart.lines());
    assertTrue(chart.points().stream().noneMatch(point -> point.figure().text().equals("1600余家")));
    assertTrue(chart.description().contains("2018年12月：721家，涉雲企業，實際"), chart.description());
  }

  @Test
  void drawsAPartInsideItsWhole() {
    ChartView.Bars chart = (ChartView.Bars) property(Script.HANS, "companies").charts().get(1);
    ChartView.BarView bar = chart.bars().get(0);
    assertEquals("1061家", bar.whole().text());
    assertEquals("cloud-town/companies-2018", bar.whole().id());
    assertTrue(Double.parseDouble(bar.filled().replace("%", "")) < 70 * 0.7);
  }

  @Test
  void drawsNothingWhereNothingIsAlike() {
    assertEquals(List.of(), property(Script.HANS, "share").charts());
    assertEquals(List.of(), property(Script.HANS, "positioning").charts());
  }

  @Test
  void namesARowByItsSubjectAndFact() {
    PropertyView view = property(Script.HANT, "operator");
    assertEquals("r-cloud-town--operator", view.subjects().get(0).rows().get(0).anchor());
  }

  @Test
  void countsWhatIsStatedOfEachProperty() {
    PropertiesView view =
        (PropertiesView)
            localizer(Script.HANT)
                .view(new Page(Page.Kind.PROPERTIES, "properties/index.html", null));
    PropertyCardView companies = view.groups().get(1).properties().get(0);
    assertEquals("入駐企業", companies.link().label());
    assertEquals("companies.html", companies.link().href().replaceFirst(".*/", ""));
    assertEquals(5, companies.facts());
    assertEquals(1, companies.subjects());
    assertEquals("2018年至2030年", companies.years());
  }

  @Test
  void asksEveryParkTheSameAndSaysWhyThereIsNoAnswer() {
    CompareView view =
        (CompareView)
            localizer(Script.HANS).view(new Page(Page.Kind.COMPARE, "compare.html", null));
    assertEquals(4, view.questions().size());
    assertEquals(
        List.of("known", "part", "intended", "silent"),
        view.parks().get(0).answers().stream().map(answer -> answer.state()).toList());
    QuestionView alone = view.questions().get(0);
    assertEquals("q-place", alone.id());
    assertFalse(view.hasCautions());
  }
}
