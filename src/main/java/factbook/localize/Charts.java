package factbook.localize;

import factbook.chart.BarChart;
import factbook.chart.Dot;
import factbook.date.EdtfDate;
import factbook.fact.Computation;
import factbook.fact.Fact;
import factbook.fact.FactId;
import factbook.fact.Kind;
import factbook.fact.Measure;
import factbook.fact.Property;
import factbook.fact.Rank;
import factbook.fact.Subject;
import factbook.fact.Value;
import factbook.figure.Figure;
import factbook.site.Site;
import factbook.view.ChartView;
import factbook.view.ChartView.BarView;
import factbook.view.ChartView.EndView;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Chooses what may honestly be drawn, and draws it in one script. Where nothing is alike enough,
 * there is no chart: the table says it all.
 */
final class Charts {
  /** On the page of a subject a chart stands only where it shows more than a row or two. */
  private static final int ENOUGH = 3;

  /** On the page of a property the charts of more subjects would hide its table. */
  private static final int MOST = 24;

  /** Most subjects first, then the latest; never by the order of names, which scripts differ in. */
  private static final Comparator<List<Fact>> FULLEST =
      Comparator.<List<Fact>>comparingInt(List::size)
          .thenComparing(group -> Objects.requireNonNull(time(group.get(0))).last())
          .reversed()
          .thenComparing(group -> Collections.min(group, Comparator.comparing(Fact::id)).id());

  private final Site site;
  private final Names names;
  private final Wording wording;
  private final Words words;
  private final Texts texts;
  private final Set<FactId> contradicted;

  Charts(Site site, Names names, Wording wording, Words words, Texts texts) {
    this.site = site;
    this.names = names;
    this.wording = wording;
    this.words = words;
    this.texts = texts;
    this.contradicted = Conflicts.undecided(site);
  }

  /**
   * The charts of a property on its page: of each subject, then across subjects.
   *
   * @param subjects in the order of this script
   * @param first who comes first where there are more than {@value #MOST} charts: in the order of
   *     every script, since twins must show the same; the others have theirs on their own pages
   */
  List<ChartView> of(Property property, List<Subject> subjects, List<Subject> first) {
    Map<String, List<ChartView>> bySubject = new LinkedHashMap<>();
    int count = 0;
    for (Subject subject : first) {
      String name = names.subject(subject.id());
      List<ChartView> own = of(drawable(subject, property), "c-" + subject.id(), name, 2);
      count += own.size();
      if (count > MOST) {
        break;
      }
      bySubject.put(subject.id(), own);
    }
    List<ChartView> charts = new ArrayList<>();
    List<Fact> all = new ArrayList<>();
    for (Subject subject : subjects) {
      charts.addAll(bySubject.getOrDefault(subject.id(), List.of()));
      all.addAll(drawable(subject, property));
    }
    across(all).ifPresent(charts::add);
    return charts;
  }

  /** The charts of a property on the page of its subject. */
  List<ChartView> of(Subject subject, Property property) {
    return of(
        drawable(subject, property), "c-" + property.id(), names.text(property.label()), ENOUGH);
  }

  /** The events of a subject on an axis; null where there is too little to see. */
  @Nullable ChartView milestones(Subject subject) {
    return new MilestoneDrawing(words, wording, texts).of(subject).orElse(null);
  }

  private List<ChartView> of(List<Fact> facts, String id, String title, int least) {
    List<ChartView> charts = new ArrayList<>();
    if (facts.size() >= least) {
      new SeriesDrawing(this, words, wording).of(facts, id, title).ifPresent(charts::add);
    }
    parts(facts, id + "-parts", title).ifPresent(charts::add);
    sectors(facts, id + "-sectors", title).ifPresent(charts::add);
    return charts;
  }

  /** Figures that can be set against a scale: dated, in the property's unit, not known as wrong. */
  private static List<Fact> drawable(Subject subject, Property property) {
    return subject.facts().stream()
        .filter(fact -> fact.property().id().equals(property.id()))
        .filter(fact -> property.measure() != Measure.RANK && fact.rank() != Rank.DEPRECATED)
        .filter(fact -> time(fact) != null && isMeasured(fact, property))
        .toList();
  }

  private static boolean isMeasured(Fact fact, Property property) {
    Figure figure = Figures.figure(fact);
    return figure != null
        && !figure.isOrdinal()
        && figure.unit().id().equals(property.unit().id())
        && (figure.number() != null
            || figure.interval().low() != null
            || figure.interval().high() != null)
        && isPositive(figure);
  }

  /** Scales begin at zero, so what is below has no place on them. */
  private static boolean isPositive(Figure figure) {
    BigDecimal low = figure.interval().low();
    BigDecimal number = figure.number();
    return (low == null || low.signum() >= 0) && (number == null || number.signum() >= 0);
  }

  /** When it was so, or is to be so; null where nobody says. */
  static @Nullable EdtfDate time(Fact fact) {
    if (fact.kind() == Kind.OBSERVED || fact.due() != null) {
      return fact.kind() == Kind.OBSERVED ? fact.at() : fact.due();
    }
    // A forecast of a year speaks of that year; a target without a due date speaks of none.
    return fact.kind() == Kind.FORECAST ? fact.at() : null;
  }

  /** A figure as the geometry knows it. */
  Dot dot(Fact fact) {
    Figure figure = Objects.requireNonNull(Figures.figure(fact));
    EdtfDate time = Objects.requireNonNull(time(fact));
    return new Dot(
        fact.id().toString(),
        scope(fact) + " " + basis(fact),
        fact.kind() == Kind.OBSERVED && !isContradicted(fact.id()),
        time.first(),
        time.last(),
        figure.number(),
        figure.interval().low(),
        figure.interval().high());
  }

  static String scope(Fact fact) {
    return fact.scope() == null ? "" : fact.scope().id();
  }

  /** Shares of unlike wholes are unlike: the properties that a figure is computed from. */
  private String basis(Fact fact) {
    if (!(fact.value() instanceof Value.Computed computed)) {
      return "";
    }
    List<String> properties = new ArrayList<>();
    for (FactId id : computed.of()) {
      Fact operand = Objects.requireNonNull(site.facts().get(id), id.toString());
      properties.add(operand.property().id() + " " + scope(operand));
    }
    return properties.toString();
  }

  private boolean isContradicted(FactId id) {
    return contradicted.contains(id);
  }

  /** What part of the subject a figure is of, in words. */
  String part(Fact fact) {
    return fact.scope() == null ? words.say(Word.WHOLE) : names.text(fact.scope().label());
  }

  /** A figure at its place in a chart. */
  EndView end(Fact fact) {
    String text = texts.figures().text(fact);
    String kind = wording.kind(fact.kind());
    return new EndView(
        fact.id().toString(),
        text,
        words.say(Word.CHART_POINT, wording.date(time(fact)), text, part(fact), kind),
        Figures.ascii(fact.kind()),
        kind);
  }

  /** The figures of a chart in one sentence: each point says itself, and so does the table. */
  String described(List<Fact> facts) {
    List<String> ends =
        Stream.of(facts.get(0), facts.get(facts.size() - 1))
            .map(fact -> end(fact).title())
            .toList();
    return words.say(
        Word.CHART_DESCRIPTION, String.valueOf(facts.size()), ends.get(0), ends.get(1));
  }

  /** Part and whole of one time. */
  private record Pair(Fact whole, Fact part) {}

  private Optional<ChartView> parts(List<Fact> facts, String id, String title) {
    List<Pair> pairs = new ArrayList<>();
    for (Fact part : facts) {
      if (part.scope() != null && isPlain(part)) {
        facts.stream()
            .filter(whole -> whole.scope() == null && isPlain(whole) && isSameTime(whole, part))
            .filter(whole -> dot(whole).value().compareTo(dot(part).value()) >= 0)
            .forEach(whole -> pairs.add(new Pair(whole, part)));
      }
    }
    if (pairs.isEmpty()) {
      return Optional.empty();
    }
    pairs.sort(Comparator.comparing(pair -> dot(pair.whole()).first()));
    List<Fact> wholes = pairs.stream().map(Pair::whole).toList();
    List<Fact> parts = pairs.stream().map(Pair::part).toList();
    BarChart chart =
        BarChart.of(
            wholes.stream().map(this::dot).toList(), parts.stream().map(this::dot).toList());
    List<BarView> bars = new ArrayList<>();
    for (int i = 0; i < pairs.size(); i++) {
      String label = wording.date(time(wholes.get(i))) + " " + part(parts.get(i));
      bars.add(bar(chart.bars().get(i), label, parts.get(i), wholes.get(i)));
    }
    String heading = words.say(Word.CHART_PARTS, title);
    return Optional.of(
        new ChartView.Bars(
            id,
            heading,
            described(
                pairs.stream()
                    .flatMap(pair -> List.of(pair.part(), pair.whole()).stream())
                    .toList()),
            List.of(words.say(Word.CHART_PARTS_NOTE)),
            chart.height(),
            bars));
  }

  /** A plain number that can be cut into parts. */
  private boolean isPlain(Fact fact) {
    return fact.kind() == Kind.OBSERVED
        && fact.property().measure() != Measure.RATE
        && !dot(fact).isInterval();
  }

  private static boolean isSameTime(Fact left, Fact right) {
    EdtfDate one = Objects.requireNonNull(time(left));
    EdtfDate other = Objects.requireNonNull(time(right));
    return one.text().equals(other.text());
  }

  /** Parts of a subject beside each other: at one time, more than two, not mixed with the whole. */
  private Optional<ChartView> sectors(List<Fact> facts, String id, String title) {
    return sameTime(facts.stream().filter(fact -> fact.scope() != null).toList()).stream()
        .filter(group -> group.size() >= ENOUGH)
        .filter(group -> group.stream().map(Charts::scope).distinct().count() == group.size())
        .findFirst()
        .map(group -> beside(group, id, title, this::part));
  }

  /** The same of several subjects: at one time and of the same part of each. */
  private Optional<ChartView> across(List<Fact> facts) {
    Map<String, List<Fact>> byScope = new LinkedHashMap<>();
    facts.forEach(
        fact ->
            byScope
                .computeIfAbsent(scope(fact) + " " + basis(fact), key -> new ArrayList<>())
                .add(fact));
    return byScope.values().stream()
        .flatMap(group -> sameTime(group).stream())
        .filter(group -> group.size() > 1)
        .filter(
            group ->
                group.stream().map(fact -> fact.id().subject()).distinct().count() == group.size())
        .min(FULLEST)
        .map(
            group ->
                beside(
                    group,
                    "c-across",
                    names.text(group.get(0).property().label()),
                    fact -> names.subject(fact.id().subject())));
  }

  private static List<List<Fact>> sameTime(List<Fact> facts) {
    Map<String, List<Fact>> groups = new LinkedHashMap<>();
    for (Fact fact : facts) {
      EdtfDate time = time(fact);
      if (fact.kind() == Kind.OBSERVED && time != null) {
        groups.computeIfAbsent(time.text(), key -> new ArrayList<>()).add(fact);
      }
    }
    return List.copyOf(groups.values());
  }

  private ChartView beside(
      List<Fact> facts, String id, String title, Function<Fact, String> label) {
    BarChart chart = BarChart.of(facts.stream().map(this::dot).toList());
    List<BarView> bars = new ArrayList<>();
    for (int i = 0; i < facts.size(); i++) {
      Fact fact = facts.get(i);
      bars.add(bar(chart.bars().get(i), label.apply(fact), null, fact));
    }
    String date = wording.date(time(facts.get(0)));
    boolean isRanged = facts.stream().anyMatch(fact -> dot(fact).isInterval());
    return new ChartView.Bars(
        id,
        words.say(Word.CHART_AT, title, date),
        // From the least to the most: twins have the same ends, in whatever order their bars are.
        described(
            facts.stream()
                .sorted(Comparator.comparing(this::most).thenComparing(Fact::id))
                .toList()),
        isRanged ? List.of(words.say(Word.CHART_BARS_RANGE)) : List.of(),
        chart.height(),
        bars);
  }

  private BigDecimal most(Fact fact) {
    return dot(fact).greatest();
  }

  private BarView bar(BarChart.Bar bar, String label, @Nullable Fact part, Fact whole) {
    return new BarView(
        bar.y(),
        label,
        part == null ? null : end(part),
        SeriesDrawing.percent(bar.part()),
        SeriesDrawing.percent(bar.sure()),
        SeriesDrawing.percent(bar.possible()),
        bar.isOpen(),
        end(whole));
  }

  /** Whether a figure is a share that the book computes. */
  static boolean isShare(Fact fact) {
    return fact.value() instanceof Value.Computed computed
        && computed.how() == Computation.SHARE
        && computed.of().size() > 1;
  }
}
