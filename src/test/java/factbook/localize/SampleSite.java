package factbook.localize;

import factbook.date.EdtfDate;
import factbook.edition.Change;
import factbook.edition.Edition;
import factbook.edition.History;
import factbook.edition.Statement;
import factbook.fact.Book;
import factbook.fact.ChangeClass;
import factbook.fact.Computation;
import factbook.fact.Event;
import factbook.fact.Evidence;
import factbook.fact.Expectation;
import factbook.fact.Fact;
import factbook.fact.FactId;
import factbook.fact.Kind;
import factbook.fact.Label;
import factbook.fact.Measure;
import factbook.fact.Property;
import factbook.fact.Rank;
import factbook.fact.Relation;
import factbook.fact.RelationType;
import factbook.fact.Scope;
import factbook.fact.Script;
import factbook.fact.Settings;
import factbook.fact.Source;
import factbook.fact.Source.Certainty;
import factbook.fact.Source.Correction;
import factbook.fact.Source.Paragraph;
import factbook.fact.Source.PrintedFigure;
import factbook.fact.Subject;
import factbook.fact.SubjectKind;
import factbook.fact.Value;
import factbook.fact.ValueType;
import factbook.fact.Vocabulary;
import factbook.figure.Comparator;
import factbook.figure.Figure;
import factbook.figure.Interval;
import factbook.figure.Unit;
import factbook.narrative.Block;
import factbook.narrative.Inline;
import factbook.narrative.Inline.Part;
import factbook.narrative.Narrative;
import factbook.review.ConversionReport;
import factbook.review.ConversionReport.Place;
import factbook.script.Converter;
import factbook.script.Explained.Rule;
import factbook.site.Account;
import factbook.site.Answer;
import factbook.site.Answer.State;
import factbook.site.Conflict;
import factbook.site.Page;
import factbook.site.Site;
import factbook.text.Span;
import factbook.text.TextFile;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A small book that has one of everything, and one that has next to nothing. */
public final class SampleSite {
  static final Span WHERE = new TextFile("content/parks/cloud-town.yaml", "").start();

  private static final Unit FIRMS = new Unit("enterprise", "家", List.of());
  private static final Unit YUAN = new Unit("yuan", "元", List.of());
  private static final Unit PERCENT = new Unit("percent", "%", List.of());

  private static final Property FOUNDED =
      property("founded", "成立", ValueType.DATE, Unit.NONE, null, "identity");
  private static final Property POSITION =
      property("positioning", "定位", ValueType.TEXT, Unit.NONE, null, "identity");
  private static final Property COMPANIES =
      property("companies", "入驻企业", ValueType.QUANTITY, FIRMS, Measure.STOCK, "economy");
  private static final Property OUTPUT =
      property("output", "产值", ValueType.QUANTITY, YUAN, Measure.FLOW, "economy");
  private static final Property SHARE =
      property("share", "占比", ValueType.QUANTITY, PERCENT, Measure.RATE, "economy");
  private static final Property OPERATOR =
      property("operator", "运营者", ValueType.ENTITY, Unit.NONE, null, "identity");
  private static final Scope CLOUD = new Scope("cloud", "涉云企业", WHERE);

  private SampleSite() {}

  /** The sites' converter: a few characters, so that what is converted can be seen. */
  public static Converter converter(Script script) {
    return new Converter() {
      @Override
      public Script script() {
        return script;
      }

      @Override
      public List<String> convert(List<String> runs) {
        return script == Script.HANS ? runs : runs.stream().map(SampleSite::traditional).toList();
      }
    };
  }

  private static String traditional(String text) {
    String from = "云镇来园区驻企业产值亿过联网说来处数据实与两纪录开会个没为这种头发后书并";
    String to = "雲鎮來園區駐企業產值億過聯網說來處數據實與兩紀錄開會個沒為這種頭發後書並";
    StringBuilder converted = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      int at = from.indexOf(text.charAt(i));
      converted.append(at < 0 ? text.charAt(i) : to.charAt(at));
    }
    return converted.toString();
  }

  /** Both scripts' converters. */
  public static Map<Script, Converter> converters() {
    return Map.of(Script.HANS, converter(Script.HANS), Script.HANT, converter(Script.HANT));
  }

  /** A book with one of everything. */
  public static Site full() {
    return full("云镇");
  }

  /** The full book with a text, such as a hostile one, wherever a text may stand. */
  public static Site full(String text) {
    FactId companies = new FactId("cloud-town", "companies-2018");
    FactId other = new FactId("cloud-town", "companies-2018-b");
    List<Fact> facts = facts(text);
    List<Event> events = events(text);
    Subject park =
        new Subject(
            "cloud-town",
            SubjectKind.PARK,
            text,
            "Yún Zhèn",
            List.of(text, "转塘云镇"),
            List.of(new Inline.Text(text + "是一个园区，有"), value("companies-2018"), words("。")),
            facts,
            events,
            List.of(relation(text)),
            narrative(text),
            WHERE);
    Subject district =
        new Subject(
            "west-lake",
            SubjectKind.PLACE,
            "西湖区",
            "Xīhú Qū",
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            null,
            WHERE);
    Source source = source(text);
    Map<String, Subject> subjects = new LinkedHashMap<>();
    subjects.put("cloud-town", park);
    subjects.put("west-lake", district);
    Book book =
        new Book(
            settings(text, "https://example.org/parks/"),
            vocabulary(expected(text)),
            subjects,
            Map.of("s1", source),
            Map.of("about", narrative(text)),
            List.of(),
            List.of(),
            List.of());
    Map<FactId, Fact> factsById = new LinkedHashMap<>();
    facts.forEach(fact -> factsById.put(fact.id(), fact));
    Map<FactId, Event> eventsById = new LinkedHashMap<>();
    events.forEach(event -> eventsById.put(event.id(), event));
    PrintedFigure excluded = source.paragraphs().get(0).figures().get(1);
    return new Site(
        book,
        factsById,
        eventsById,
        List.of(new Conflict(List.of(companies, other), Conflict.Decision.DECIDED, text)),
        Map.of(
            "s1",
            List.of(
                new Account(
                    20,
                    source.paragraphs().get(0).figures().get(0),
                    List.of(companies),
                    List.of(relation(text))),
                new Account(20, excluded, List.of(), List.of()),
                new Account(
                    20,
                    source.paragraphs().get(0).figures().get(2),
                    List.of(new FactId("cloud-town", "opening")),
                    List.of()),
                new Account(
                    20, source.paragraphs().get(0).figures().get(3), List.of(), List.of()))),
        Map.of("west-lake", List.of(relation(text))),
        Map.of(companies, List.of("cloud-town", "west-lake")),
        Map.of("cloud-town", answers(text)),
        pages(true));
  }

  /** The editions of the full book: one that corrects a figure and withdraws another. */
  public static History history(String text) {
    Statement before = statement("companies-2018", text);
    Statement after = statement("companies-2018", "1061家");
    Edition first = new Edition("2026-10", "2026-10-01", null, true, List.of());
    Edition second =
        new Edition(
            "2026-11",
            "2026-11-21",
            text,
            false,
            List.of(
                new Change(ChangeClass.CORRECTED, before.id(), before, after, text, null),
                new Change(
                    ChangeClass.WITHDRAWN,
                    "cloud-town/gone",
                    statement("gone", text),
                    null,
                    null,
                    null)));
    return new History(
        List.of(second, first),
        Map.of(
            new FactId("cloud-town", "companies-2018"),
            List.of(new History.Step(second, second.changes().get(0)))));
  }

  private static Statement statement(String name, String value) {
    return new Statement(
        "cloud-town/" + name,
        "companies",
        "observed",
        "normal",
        value,
        value,
        null,
        "2018-12",
        null,
        null,
        null,
        false,
        List.of(),
        List.of(new Statement.Place("s1", 20, null)));
  }

  /** A book with one park that has nothing but a name. */
  public static Site minimal() {
    Subject park =
        new Subject(
            "cloud-town",
            SubjectKind.PARK,
            "云镇",
            "Yún Zhèn",
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            null,
            WHERE);
    Source source =
        new Source(
            "s1",
            "a.txt",
            "00",
            "题",
            null,
            null,
            null,
            null,
            Script.HANS,
            null,
            List.of(),
            List.of(),
            WHERE);
    Settings settings =
        new Settings(
            "书",
            null,
            "一本书",
            "编辑部",
            "1",
            date("2026-11-21"),
            null,
            List.of(Script.HANS, Script.HANT),
            "CC-BY-4.0",
            false,
            WHERE);
    Book book =
        new Book(
            settings,
            vocabulary(Map.of()),
            Map.of("cloud-town", park),
            Map.of("s1", source),
            Map.of(),
            List.of(),
            List.of(),
            List.of());
    return new Site(
        book, Map.of(), Map.of(), List.of(), Map.of(), Map.of(), Map.of(), Map.of(), pages(false));
  }

  private static List<Page> pages(boolean hasEntity) {
    List<Page> pages =
        new java.util.ArrayList<>(
            List.of(
                new Page(Page.Kind.HOME, "index.html", null),
                new Page(Page.Kind.PARKS, "parks/index.html", null),
                new Page(Page.Kind.PARK, "parks/cloud-town.html", "cloud-town"),
                new Page(Page.Kind.ENTITIES, "entities/index.html", null)));
    if (hasEntity) {
      pages.add(new Page(Page.Kind.ENTITY, "entities/west-lake.html", "west-lake"));
    }
    pages.add(new Page(Page.Kind.PROPERTIES, "properties/index.html", null));
    if (hasEntity) {
      for (Property property : List.of(FOUNDED, POSITION, OPERATOR, COMPANIES, OUTPUT, SHARE)) {
        String id = property.id();
        pages.add(new Page(Page.Kind.PROPERTY, "properties/" + id + ".html", id));
      }
    }
    pages.add(new Page(Page.Kind.COMPARE, "compare.html", null));
    pages.add(new Page(Page.Kind.TIMELINE, "timeline.html", null));
    pages.add(new Page(Page.Kind.TARGETS, "targets.html", null));
    pages.add(new Page(Page.Kind.SOURCES, "sources/index.html", null));
    pages.add(new Page(Page.Kind.SOURCE, "sources/s1.html", "s1"));
    pages.add(new Page(Page.Kind.QUALITY, "quality.html", null));
    pages.add(new Page(Page.Kind.CHANGES, "changes.html", null));
    if (hasEntity) {
      for (String edition : List.of("2026-11", "2026-10")) {
        pages.add(new Page(Page.Kind.EDITION, Page.ofEdition(edition), edition));
      }
    }
    pages.add(new Page(Page.Kind.ABOUT, "about.html", null));
    pages.add(new Page(Page.Kind.SEARCH, "search.html", null));
    return pages;
  }

  static EdtfDate date(String text) {
    return EdtfDate.parse(text).orElseThrow();
  }

  private static Settings settings(String text, @Nullable String baseUrl) {
    return new Settings(
        text + "事实书",
        text,
        text,
        text,
        "2026-11",
        date("2026-11-21"),
        baseUrl,
        List.of(Script.HANS, Script.HANT),
        "CC-BY-4.0",
        true,
        WHERE);
  }

  private static Property property(
      String id, String label, ValueType type, Unit unit, @Nullable Measure measure, String group) {
    return new Property(id, label, type, unit, measure, group, null, true, WHERE);
  }

  private static Map<String, Expectation> expected(String text) {
    Map<String, Expectation> expected = new LinkedHashMap<>();
    for (String id : List.of("place", "companies", "output", "area")) {
      expected.put(
          id,
          new Expectation(
              id, text, SubjectKind.PARK, List.of("companies"), List.of(), List.of(), WHERE));
    }
    return expected;
  }

  private static List<Answer> answers(String text) {
    List<Expectation> expected = List.copyOf(expected(text).values());
    return List.of(
        new Answer(expected.get(0), State.KNOWN, null, relation(text)),
        new Answer(expected.get(1), State.PART, new FactId("cloud-town", "cloud-2018"), null),
        new Answer(
            expected.get(2), State.INTENDED, new FactId("cloud-town", "output-target"), null),
        new Answer(expected.get(3), State.SILENT, null, null));
  }

  private static Vocabulary vocabulary(Map<String, Expectation> expected) {
    Map<String, Label> groups = new LinkedHashMap<>();
    groups.put("identity", new Label("identity", "定位与沿革", null, WHERE));
    groups.put("economy", new Label("economy", "经济与产业", null, WHERE));
    Map<String, Property> properties = new LinkedHashMap<>();
    for (Property property : List.of(FOUNDED, POSITION, OPERATOR, COMPANIES, OUTPUT, SHARE)) {
      properties.put(property.id(), property);
    }
    return new Vocabulary(
        List.of(FIRMS, YUAN, PERCENT),
        groups,
        properties,
        Map.of("cloud", CLOUD),
        Map.of("located-in", located()),
        Map.of("name", new Label("name", "名称的一部分", "机构、会议名称中的数字", WHERE)),
        expected);
  }

  private static RelationType located() {
    return new RelationType("located-in", "位于", "境内有", true, WHERE);
  }

  private static Relation relation(String text) {
    return new Relation(
        located(),
        "cloud-town",
        "west-lake",
        date("2012"),
        Kind.OBSERVED,
        List.of(evidence(null, null)),
        text,
        WHERE);
  }

  private static Evidence evidence(@Nullable String figure, @Nullable String date) {
    return new Evidence(
        "s1",
        20,
        figure == null ? null : new Evidence.Printed(figure, 1, WHERE),
        date == null ? null : new Evidence.Printed(date, 1, WHERE),
        WHERE);
  }

  static Figure figure(
      String printed, @Nullable String low, @Nullable String high, Unit unit, Comparator word) {
    boolean isExact = low != null && low.equals(high);
    return new Figure(
        printed,
        low == null ? null : new BigDecimal(low),
        new Interval(
            low == null ? null : new BigDecimal(low),
            true,
            high == null ? null : new BigDecimal(high),
            isExact),
        unit,
        word,
        false);
  }

  private static Fact fact(
      String name,
      Property property,
      Value value,
      Kind kind,
      @Nullable EdtfDate at,
      @Nullable EdtfDate due,
      @Nullable Scope scope,
      Rank rank,
      List<Evidence> evidence,
      @Nullable String text) {
    return new Fact(
        new FactId("cloud-town", name),
        property,
        value,
        kind,
        at,
        text,
        due,
        due == null ? null : "west-lake",
        scope,
        rank,
        text,
        evidence,
        text,
        text,
        WHERE);
  }

  private static List<Fact> facts(String text) {
    Value exact = new Value.Quantity(figure("1061家", "1061", "1061", FIRMS, Comparator.EXACT));
    Value some =
        new Value.Quantity(figure("1600余家", "1600", "1700", FIRMS, Comparator.OVER_A_LITTLE));
    Value cloud = new Value.Quantity(figure("721家", "721", "721", FIRMS, Comparator.EXACT));
    Value output =
        new Value.Quantity(figure("超过1000亿元", "100000000000", null, YUAN, Comparator.MORE_THAN));
    Value aim =
        new Value.Quantity(figure("500亿元", "50000000000", "50000000000", YUAN, Comparator.EXACT));
    Value share =
        new Value.Computed(
            Computation.SHARE,
            List.of(
                new FactId("cloud-town", "cloud-2018"), new FactId("cloud-town", "companies-2018")),
            figure("68.0%", "68.0", "68.0", PERCENT, Comparator.EXACT));
    List<Evidence> proof = List.of(evidence("1061家", "2018年底"));
    return List.of(
        fact(
            "founded",
            FOUNDED,
            new Value.Date(date("2012-10")),
            Kind.OBSERVED,
            null,
            null,
            null,
            Rank.NORMAL,
            List.of(evidence(null, "2012年10月")),
            null),
        fact(
            "positioning",
            POSITION,
            new Value.Words(
                List.of(words(text + "以"), new Inline.Strong(List.of(words("云计算"))), words("为主业"))),
            Kind.OBSERVED,
            null,
            null,
            null,
            Rank.NORMAL,
            List.of(evidence(null, null)),
            null),
        fact(
            "operator",
            OPERATOR,
            new Value.Entity("west-lake"),
            Kind.OBSERVED,
            date("2015~"),
            null,
            null,
            Rank.NORMAL,
            List.of(evidence(null, null)),
            null),
        fact(
            "companies-2018",
            COMPANIES,
            exact,
            Kind.OBSERVED,
            date("2018-12"),
            null,
            null,
            Rank.PREFERRED,
            proof,
            text),
        fact(
            "companies-2018-b",
            COMPANIES,
            some,
            Kind.OBSERVED,
            date("2018-12"),
            null,
            null,
            Rank.DEPRECATED,
            proof,
            text),
        fact(
            "cloud-2018",
            COMPANIES,
            cloud,
            Kind.OBSERVED,
            date("2018-12"),
            null,
            CLOUD,
            Rank.NORMAL,
            proof,
            null),
        fact(
            "output-2021",
            OUTPUT,
            output,
            Kind.OBSERVED,
            date("2021-01/2021-09"),
            null,
            null,
            Rank.NORMAL,
            List.of(evidence("超过1000亿元", null)),
            text),
        fact(
            "output-target",
            OUTPUT,
            aim,
            Kind.TARGET,
            date("2018"),
            date("2020"),
            null,
            Rank.NORMAL,
            List.of(evidence("500亿元", null)),
            null),
        fact(
            "companies-target",
            COMPANIES,
            cloud,
            Kind.PLAN,
            null,
            date("2022"),
            null,
            Rank.NORMAL,
            List.of(evidence("721家", null)),
            null),
        fact(
            "companies-forecast",
            COMPANIES,
            cloud,
            Kind.FORECAST,
            null,
            date("2030"),
            null,
            Rank.NORMAL,
            List.of(evidence("721家", null)),
            null),
        fact(
            "share-2018",
            SHARE,
            share,
            Kind.OBSERVED,
            date("2018-12"),
            null,
            null,
            Rank.NORMAL,
            List.of(),
            null),
        fact(
            "output-cloud",
            OUTPUT,
            output,
            Kind.OBSERVED,
            null,
            null,
            CLOUD,
            Rank.NORMAL,
            List.of(evidence("超过1000亿元", null)),
            null));
  }

  private static List<Event> events(String text) {
    return List.of(
        new Event(
            new FactId("cloud-town", "opening"),
            date("2015-10-14"),
            text,
            Kind.OBSERVED,
            List.of(words(text + "开会，"), value("output-target")),
            List.of(evidence(null, "2015年")),
            WHERE),
        new Event(
            new FactId("cloud-town", "next"),
            null,
            null,
            Kind.PLAN,
            List.of(words("再开会")),
            List.of(evidence(null, null)),
            WHERE),
        new Event(
            new FactId("cloud-town", "anniversary"),
            date("2027~"),
            null,
            Kind.PLAN,
            List.of(words("办十五周年展")),
            List.of(evidence(null, null)),
            WHERE));
  }

  private static Inline.Text words(String text) {
    return new Inline.Text(text);
  }

  private static Inline value(String name) {
    return new Inline.FactRef("cloud-town", name, Part.VALUE, WHERE);
  }

  private static Narrative narrative(String text) {
    List<Inline> line =
        List.of(
            words(text + "，截至"),
            new Inline.FactRef("cloud-town", "companies-2018", Part.DATE, WHERE),
            words("有企业"),
            value("companies-2018"),
            words("，其中"),
            new Inline.Emphasis(List.of(words("涉云"))),
            value("cloud-2018"),
            words("，占"),
            value("share-2018"),
            words("；到"),
            new Inline.FactRef("cloud-town", "output-target", Part.DUE, WHERE),
            words("的"),
            new Inline.FactRef("cloud-town", "output-target", Part.KIND, WHERE),
            words("是"),
            value("output-target"),
            new Inline.FootnoteRef("1", 1),
            words("。"));
    return new Narrative(
        List.of(
            new Block.Heading(2, "n-1", List.of(words("由来"))),
            new Block.Paragraph(line),
            new Block.Paragraph(
                List.of(
                    new Inline.SubjectRef("west-lake", null, WHERE),
                    words("的"),
                    new Inline.Link("https://example.org/?a=1&b=2", List.of(words(text))),
                    new Inline.LineBreak(),
                    new Inline.Unbound("2050大会", "name", WHERE),
                    new Inline.Fixed("干", "乾", null, WHERE),
                    new Inline.Code(text),
                    new Inline.Html("<b>粗</b>"),
                    new Inline.FactRef("cloud-town", "companies-2018", Part.NORMALISED, WHERE),
                    new Inline.FactRef("cloud-town", "opening", Part.YEAR, WHERE),
                    new Inline.FootnoteRef("1", 1))),
            new Block.Items(true, 3, List.of(List.of(new Block.Paragraph(List.of(words(text)))))),
            new Block.Items(false, 1, List.of(List.of(new Block.Paragraph(List.of(words("乙")))))),
            new Block.Quote(List.of(new Block.Paragraph(List.of(words(text))))),
            new Block.CodeBlock(text),
            new Block.Rule(),
            new Block.Table(
                List.of(new Block.Cell(Block.Align.START, List.of(words("年")))),
                List.of(List.of(new Block.Cell(Block.Align.END, List.of(words(text)))))),
            new Block.HtmlBlock("<p>原样</p>")),
        List.of(
            new Narrative.Footnote(
                "1", 1, List.of(new Block.Paragraph(List.of(words(text + "注")))))),
        WHERE);
  }

  private static Source source(String text) {
    return new Source(
        "s1",
        text,
        "79ee",
        text,
        text,
        text,
        date("2020"),
        text,
        Script.HANT,
        text,
        List.of(
            new Paragraph(
                20,
                "0123456789abcdef",
                List.of(
                    new PrintedFigure("1061家", 1, null, null, WHERE),
                    new PrintedFigure(text, 1, "name", text, WHERE),
                    new PrintedFigure("2015年", 1, null, null, WHERE),
                    new PrintedFigure("3000", 1, null, null, WHERE)),
                WHERE),
            new Paragraph(21, "0123456789abcdef", List.of(), WHERE)),
        List.of(
            new Correction(20, text, "铜鉴湖", Certainty.CERTAIN, text, WHERE),
            new Correction(0, text, text, Certainty.UNSURE, text, WHERE)),
        WHERE);
  }

  /** Two places that can be converted in two ways, one of them read. */
  public static ConversionReport conversions(String text) {
    return new ConversionReport(
        List.of(
            new Place("云在里面。", "雲在裡面。", "里", "裡", List.of("裏", "里"), Rule.USUAL_FORM, text, WHERE),
            new Place("头发。", "頭髮。", "发", "髮", List.of("發"), Rule.USUAL_FORM, null, WHERE)));
  }
}
