package factbook.chart;

import factbook.chart.Labels.Place;
import factbook.chart.Lines.Segment;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Figures over time: points at their values, joined only where {@link Lines} may.
 *
 * @param values the scale of values
 * @param times the scale of years
 * @param points the figures, by time
 * @param lines what is joined, by the places of the points
 */
public record SeriesChart(ValueAxis values, TimeAxis times, List<Point> points, List<Line> lines) {
  /** The height in pixels; the width is as wide as there is room. */
  public static final int HEIGHT = 232;

  /** The widths at which no two labels overlap. */
  static final List<Integer> WIDTHS = List.of(264, 300, 340, 400, 480, 560, 680);

  /** The size of labels in pixels. */
  static final double LABEL_SIZE = 13;

  private static final double TOP = 30;
  private static final double BASE = 204;
  private static final double LEFT = 0.13;
  private static final double RIGHT = 0.95;
  private static final int MOST_STEPS = 4;
  private static final int MOST_YEARS = 6;

  /** Longer than this, in days, and the time of a figure is drawn as a span. */
  private static final int MOMENT = 31;

  /** The least range that shows behind a point, in pixels. */
  private static final double SMALLEST = 12;

  /** How far an arrow without an end goes, in pixels. */
  private static final double OPEN = 26;

  /** Keeps own copies. */
  public SeriesChart {
    points = List.copyOf(points);
    lines = List.copyOf(lines);
  }

  /**
   * A figure on the chart; {@code x} is a share of the width, {@code y} pixels from above.
   *
   * @param from the left end of the time it may speak of; as {@code x} where it is a moment
   * @param to the right end
   * @param top the upper end of what it allows, {@code y} where that is one number
   * @param bottom the lower end
   * @param label where its label goes; null where there is no room
   */
  public record Point(
      Dot dot,
      double x,
      double y,
      double from,
      double to,
      double top,
      double bottom,
      boolean isJoined,
      @Nullable Place label) {
    /** Whether its time is drawn as a span. */
    public boolean isSpan() {
      return from < to;
    }

    /** Whether what it allows reaches beyond its point, and can be seen. */
    public boolean isRange() {
      return bottom - top > SMALLEST;
    }

    /** Whether it allows numbers without end above. */
    public boolean isOpenAbove() {
      return dot.high() == null;
    }

    /** Whether it allows numbers without end below. */
    public boolean isOpenBelow() {
      return dot.low() == null;
    }
  }

  /** A line between two points; long where nothing is known for long in between. */
  public record Line(double x1, double y1, double x2, double y2, boolean isLong) {}

  /**
   * Lays out a chart.
   *
   * @param dots at least one, with a value above zero among them
   * @param texts the label of each figure, by its id
   * @param tickWidth the room that the widest name of a value takes, in pixels
   * @param areFlows whether the figures are sums over a time
   */
  public static SeriesChart of(
      List<Dot> dots, Map<String, String> texts, int tickWidth, boolean areFlows) {
    ValueAxis values = axis(dots);
    int first = dots.stream().mapToInt(dot -> dot.first().getYear()).min().orElseThrow();
    int last = dots.stream().mapToInt(dot -> dot.last().getYear()).max().orElseThrow();
    TimeAxis times = TimeAxis.over(first, last, MOST_YEARS);
    SeriesChart bare = new SeriesChart(values, times, List.of(), List.of());
    List<Segment> segments = Lines.join(dots, areFlows);
    Set<Dot> joined = new HashSet<>();
    segments.forEach(
        segment -> {
          joined.add(segment.from());
          joined.add(segment.to());
        });
    List<Point> points =
        dots.stream().map(dot -> bare.point(dot, areFlows, joined.contains(dot))).toList();
    List<Line> lines = segments.stream().map(bare::line).toList();
    return new SeriesChart(values, times, bare.labelled(points, lines, texts, tickWidth), lines);
  }

  /** The scale of values that holds all figures. */
  public static ValueAxis axis(List<Dot> dots) {
    BigDecimal greatest = dots.stream().map(Dot::greatest).max(BigDecimal::compareTo).orElseThrow();
    return ValueAxis.to(greatest, MOST_STEPS);
  }

  /** Where a value stands, in pixels from above. */
  public double y(BigDecimal value) {
    return BASE - values.share(value) * (BASE - TOP);
  }

  /** Where a share of the time stands, as a share of the width. */
  public double x(double share) {
    return LEFT + share * (RIGHT - LEFT);
  }

  /** Where the line at zero is. */
  public double base() {
    return BASE;
  }

  private static double middle(double first, double second) {
    return (first + second) / 2;
  }

  private Point point(Dot dot, boolean areFlows, boolean isJoined) {
    double from = x(times.share(dot.first()));
    double to = x(times.share(dot.last().plusDays(1)));
    double x = middle(from, to);
    boolean isSpan = !areFlows && ChronoUnit.DAYS.between(dot.first(), dot.last()) >= MOMENT;
    double y = y(dot.value());
    BigDecimal high = dot.high();
    BigDecimal low = dot.low();
    return new Point(
        dot,
        x,
        y,
        isSpan ? from : x,
        isSpan ? to : x,
        high == null ? Math.max(4, y - OPEN) : Math.min(y, y(high)),
        low == null ? Math.min(BASE, y + OPEN) : Math.max(y, y(low)),
        isJoined,
        null);
  }

  private Line line(Segment segment) {
    return new Line(
        x(middleOf(segment.from())),
        y(segment.from().value()),
        x(middleOf(segment.to())),
        y(segment.to().value()),
        segment.isLong());
  }

  private double middleOf(Dot dot) {
    LocalDate end = dot.last().plusDays(1);
    return middle(times.share(dot.first()), times.share(end));
  }

  private List<Point> labelled(
      List<Point> points, List<Line> lines, Map<String, String> texts, int tickWidth) {
    Labels labels = new Labels(WIDTHS, HEIGHT);
    values.ticks().forEach(tick -> labels.keepFree(0, 0, y(tick) - 15, tickWidth, 14));
    labels.keepFree(0, 0, BASE, 1000, HEIGHT - BASE);
    lines.forEach(line -> labels.keepFree(line.x1(), line.y1(), line.x2(), line.y2()));
    for (Point point : points) {
      labels.keepFree(point.x(), -5, point.y() - 5, 10, 10);
      labels.keepFree(point.x(), point.top(), point.x(), point.bottom());
      labels.keepFree(point.from(), point.y(), point.to(), point.y());
    }
    List<Point> placed = new ArrayList<>();
    for (Point point : points) {
      String text = texts.getOrDefault(point.dot().id(), "");
      double width = TextWidth.of(text, LABEL_SIZE);
      Place place =
          labels.place(point.x(), point.y(), point.from(), point.to(), width).orElse(null);
      placed.add(
          new Point(
              point.dot(),
              point.x(),
              point.y(),
              point.from(),
              point.to(),
              point.top(),
              point.bottom(),
              point.isJoined(),
              place));
    }
    return placed;
  }
}
