package factbook.localize;

import factbook.chart.Dot;
import factbook.chart.Labels;
import factbook.chart.SeriesChart;
import factbook.chart.SeriesChart.Point;
import factbook.chart.TextWidth;
import factbook.chart.ValueAxis;
import factbook.fact.Fact;
import factbook.fact.Kind;
import factbook.fact.Measure;
import factbook.figure.Unit;
import factbook.view.ChartView;
import factbook.view.ChartView.EndView;
import factbook.view.ChartView.LabelView;
import factbook.view.ChartView.PointView;
import factbook.view.ChartView.RangeView;
import factbook.view.ChartView.RuleView;
import factbook.view.ChartView.SegmentView;
import factbook.view.ChartView.ShapeView;
import factbook.view.ChartView.SpanView;
import factbook.view.ChartView.YearTickView;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** Draws the figures of one subject and property over time, in one script. */
final class SeriesDrawing {
  private static final List<String> SHAPES = List.of("circle", "square", "diamond", "triangle");
  private static final double TICK_SIZE = 12;

  private final Charts charts;
  private final Words words;
  private final Wording wording;

  SeriesDrawing(Charts charts, Words words, Wording wording) {
    this.charts = charts;
    this.words = words;
    this.wording = wording;
  }

  /** The chart; empty where no two figures are alike enough to be seen together. */
  Optional<ChartView> of(List<Fact> facts, String id, String title) {
    List<Fact> inTime =
        facts.stream()
            .sorted(
                Comparator.comparing((Fact fact) -> charts.dot(fact).first())
                    .thenComparing(Fact::id))
            .toList();
    List<Dot> dots = inTime.stream().map(charts::dot).toList();
    Map<String, String> shapes = shapes(inTime);
    if (!isTelling(dots) || shapes.size() > SHAPES.size()) {
      return Optional.empty();
    }
    Map<String, String> texts = new LinkedHashMap<>();
    inTime.forEach(fact -> texts.put(fact.id().toString(), text(charts.end(fact))));
    Unit unit = facts.get(0).property().unit();
    boolean areFlows = facts.get(0).property().measure() == Measure.FLOW;
    List<String> ticks = ticks(SeriesChart.axis(dots), unit);
    int tickWidth =
        (int)
            Math.ceil(
                ticks.stream().mapToDouble(tick -> TextWidth.of(tick, TICK_SIZE)).max().orElse(0));
    SeriesChart chart = SeriesChart.of(dots, texts, tickWidth, areFlows);
    return Optional.of(view(chart, inTime, id, title, ticks, shapes));
  }

  /** Two of one series at different times are the least that a chart can tell. */
  private static boolean isTelling(List<Dot> dots) {
    return dots.stream().anyMatch(dot -> dot.greatest().signum() > 0)
        && dots.stream()
            .anyMatch(
                dot ->
                    dots.stream()
                        .anyMatch(
                            other ->
                                other.series().equals(dot.series())
                                    && !other.first().equals(dot.first())));
  }

  /** A shape for each part of the subject, the whole first. */
  private static Map<String, String> shapes(List<Fact> facts) {
    Map<String, String> shapes = new LinkedHashMap<>();
    facts.stream()
        .map(Charts::scope)
        .distinct()
        .sorted()
        .forEach(scope -> shapes.put(scope, SHAPES.get(shapes.size() % SHAPES.size())));
    return shapes;
  }

  private static String text(EndView end) {
    return end.kind().equals("observed") ? end.text() : end.text() + " " + end.kindWords();
  }

  private List<String> ticks(ValueAxis axis, Unit unit) {
    List<String> ticks = new ArrayList<>();
    for (BigDecimal tick : axis.ticks()) {
      ticks.add(wording.amount(tick, tick.compareTo(axis.top()) == 0 ? unit : Unit.NONE));
    }
    return ticks;
  }

  private ChartView view(
      SeriesChart chart,
      List<Fact> facts,
      String id,
      String title,
      List<String> ticks,
      Map<String, String> shapes) {
    List<RuleView> rules = new ArrayList<>();
    for (int i = 0; i < ticks.size(); i++) {
      rules.add(new RuleView(pixels(chart.y(chart.values().ticks().get(i))), ticks.get(i)));
    }
    List<YearTickView> years =
        chart.times().named().stream()
            .map(
                year ->
                    new YearTickView(
                        percent(chart.x(chart.times().share(LocalDate.of(year, 1, 1)))),
                        percent(chart.x(chart.times().middle(year))),
                        String.valueOf(year)))
            .toList();
    List<PointView> points = new ArrayList<>();
    for (int i = 0; i < facts.size(); i++) {
      points.add(point(chart.points().get(i), facts.get(i), shapes));
    }
    return new ChartView.Series(
        id,
        title,
        charts.described(facts),
        notes(chart, facts),
        SeriesChart.HEIGHT,
        pixels(chart.base()),
        rules,
        years,
        chart.lines().stream()
            .map(
                line ->
                    new SegmentView(
                        percent(line.x1()),
                        pixels(line.y1()),
                        percent(line.x2()),
                        pixels(line.y2()),
                        line.isLong()))
            .toList(),
        points,
        legend(facts, shapes));
  }

  private List<ShapeView> legend(List<Fact> facts, Map<String, String> shapes) {
    if (shapes.size() < 2) {
      return List.of();
    }
    List<ShapeView> legend = new ArrayList<>();
    shapes.forEach(
        (scope, shape) ->
            facts.stream()
                .filter(fact -> Charts.scope(fact).equals(scope))
                .findFirst()
                .ifPresent(fact -> legend.add(new ShapeView(shape, charts.part(fact)))));
    return legend;
  }

  private PointView point(Point point, Fact fact, Map<String, String> shapes) {
    Labels.Place label = point.label();
    return new PointView(
        charts.end(fact),
        percent(point.x()),
        pixels(point.y()),
        Objects.requireNonNull(shapes.get(Charts.scope(fact))),
        point.isSpan() ? new SpanView(percent(point.from()), percent(point.to())) : null,
        point.isRange()
            ? new RangeView(
                pixels(point.top() - point.y()),
                pixels(point.bottom() - point.y()),
                point.isOpenAbove(),
                point.isOpenBelow())
            : null,
        label == null
            ? null
            : new LabelView(
                percent(label.x()),
                pixels(label.dx()),
                pixels(label.dy()),
                Figures.ascii(label.anchor())));
  }

  private List<String> notes(SeriesChart chart, List<Fact> facts) {
    List<String> notes = new ArrayList<>();
    List<Point> joinable = chart.points().stream().filter(point -> point.dot().joins()).toList();
    boolean areDetached =
        joinable.size() > 1 && joinable.stream().anyMatch(point -> !point.isJoined());
    boolean areContradicted =
        facts.stream().anyMatch(fact -> fact.kind() == Kind.OBSERVED && !charts.dot(fact).joins());
    note(areDetached || areContradicted, Word.CHART_DETACHED, notes);
    note(chart.lines().stream().anyMatch(SeriesChart.Line::isLong), Word.CHART_GAP, notes);
    note(facts.stream().anyMatch(fact -> fact.kind() != Kind.OBSERVED), Word.CHART_HOLLOW, notes);
    note(chart.points().stream().anyMatch(Point::isSpan), Word.CHART_SPAN, notes);
    note(chart.points().stream().anyMatch(Point::isRange), Word.CHART_RANGE, notes);
    note(
        chart.points().stream().anyMatch(point -> point.isOpenAbove() || point.isOpenBelow()),
        Word.CHART_OPEN,
        notes);
    return notes;
  }

  private void note(boolean isNeeded, Word word, List<String> notes) {
    if (isNeeded) {
      notes.add(words.say(word));
    }
  }

  /** A share as per cent, to a hundredth: nothing finer can be seen. */
  static String percent(double share) {
    return rounded(share * 100, 2) + "%";
  }

  private static String pixels(double value) {
    return rounded(value, 1);
  }

  private static String rounded(double value, int places) {
    BigDecimal rounded = BigDecimal.valueOf(value).setScale(places, RoundingMode.HALF_UP);
    return rounded.signum() == 0 ? "0" : rounded.stripTrailingZeros().toPlainString();
  }
}
