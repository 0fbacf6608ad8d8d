package factbook.view;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A drawing made from rows of the same page. Places across are in per cent of the width, places
 * down in pixels, all written out; so a chart fits any width and its letters stay as large as they
 * are. Templates tell them apart by {@link #type()}.
 */
public sealed interface ChartView {
  /** {@code series}, {@code bars} or {@code milestones}. */
  String type();

  /** Its anchor, {@code c-companies}. */
  String id();

  /** What it shows. */
  String title();

  /** The same as its figures, in sentences, for who cannot see it. */
  String description();

  /** What keeps it from being misread, in sentences. */
  List<String> notes();

  /**
   * Figures over time.
   *
   * @param height in pixels
   * @param base where zero is
   * @param rules the values that are named
   * @param years the years that are named
   * @param lines what is joined
   * @param points the figures
   * @param legend which shape is which part; empty where all are of one
   */
  record Series(
      String id,
      String title,
      String description,
      List<String> notes,
      int height,
      String base,
      List<RuleView> rules,
      List<YearTickView> years,
      List<SegmentView> lines,
      List<PointView> points,
      List<ShapeView> legend)
      implements ChartView {
    /** Keeps own copies. */
    public Series {
      notes = List.copyOf(notes);
      rules = List.copyOf(rules);
      years = List.copyOf(years);
      lines = List.copyOf(lines);
      points = List.copyOf(points);
      legend = List.copyOf(legend);
    }

    @Override
    public String type() {
      return "series";
    }
  }

  /**
   * Figures of one time beside each other.
   *
   * @param height in pixels
   */
  record Bars(
      String id,
      String title,
      String description,
      List<String> notes,
      int height,
      List<BarView> bars)
      implements ChartView {
    /** Keeps own copies. */
    public Bars {
      notes = List.copyOf(notes);
      bars = List.copyOf(bars);
    }

    @Override
    public String type() {
      return "bars";
    }
  }

  /**
   * What happened, on an axis of years.
   *
   * @param height in pixels
   * @param base where the axis is
   */
  record Milestones(
      String id,
      String title,
      String description,
      List<String> notes,
      int height,
      int base,
      List<YearTickView> years,
      List<MilestoneView> marks)
      implements ChartView {
    /** Keeps own copies. */
    public Milestones {
      notes = List.copyOf(notes);
      years = List.copyOf(years);
      marks = List.copyOf(marks);
    }

    @Override
    public String type() {
      return "milestones";
    }
  }

  /** An event; its id leads to its evidence, and {@code title} is its date and text. */
  record MilestoneView(String id, String x, int y, String title, String kind) {}

  /** A value that is named at the side. */
  record RuleView(String y, String text) {}

  /**
   * A year that is named below.
   *
   * @param start where it begins
   * @param x its middle
   */
  record YearTickView(String start, String x, String text) {}

  /** A line between two points; long where nothing is known for long in between. */
  record SegmentView(String x1, String y1, String x2, String y2, boolean isLong) {}

  /** Which shape stands for which part of the subject. */
  record ShapeView(String shape, String label) {}

  /**
   * A figure, leading to its evidence, which stands on the page as that of its row.
   *
   * @param id its id in the book
   * @param text as displayed
   * @param title the figure with its time, part and kind
   */
  record EndView(String id, String text, String title, String kind, String kindWords) {}

  /**
   * A figure over time.
   *
   * @param shape {@code circle}, {@code square}, {@code diamond} or {@code triangle}
   * @param span the time it may speak of; null for a moment
   * @param range the numbers it allows, in pixels from the point; null for one number
   * @param label where its text stands; null where there is no room and the row must do
   */
  record PointView(
      EndView figure,
      String x,
      String y,
      String shape,
      @Nullable SpanView span,
      @Nullable RangeView range,
      @Nullable LabelView label) {}

  /** From and to, in per cent. */
  record SpanView(String from, String to) {}

  /** Above and below a point, in pixels; open where there is no end. */
  record RangeView(String top, String bottom, boolean isOpenAbove, boolean isOpenBelow) {}

  /** Where a text stands: across in per cent, from there and down from its point in pixels. */
  record LabelView(String x, String dx, String dy, String anchor) {}

  /**
   * A bar.
   *
   * @param y its row, in pixels
   * @param label what it is of
   * @param part the figure of the part that is filled; null where the whole bar is
   * @param filled the filled length
   * @param possible the length up to which it may be
   * @param isOpen whether it may be longer without end
   * @param whole the figure at its end
   */
  record BarView(
      int y,
      String label,
      @Nullable EndView part,
      String filled,
      String sure,
      String possible,
      boolean isOpen,
      EndView whole) {}
}
