package factbook.chart;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * What happened, on an axis of years: marks that would touch at the narrowest width stand above
 * each other.
 *
 * @param times the axis
 * @param marks in time
 * @param height in pixels
 */
public record Milestones(TimeAxis times, List<Mark> marks, int height) {
  /** From mark to mark, in pixels: what a finger needs. */
  private static final int ROOM = 24;

  private static final int FOOT = 24;
  private static final int MOST_YEARS = 6;
  private static final int NARROWEST = SeriesChart.WIDTHS.get(0);

  /** Keeps an own copy. */
  public Milestones {
    marks = List.copyOf(marks);
  }

  /**
   * Something with a time.
   *
   * @param id what it is known by
   */
  public record Moment(String id, LocalDate first, LocalDate last) {}

  /** A mark; {@code x} is a share of the width, {@code y} pixels from above. */
  public record Mark(String id, double x, int y) {}

  /** Lays out moments, at least one. */
  public static Milestones of(List<Moment> moments) {
    int first = moments.stream().mapToInt(moment -> moment.first().getYear()).min().orElseThrow();
    int last = moments.stream().mapToInt(moment -> moment.last().getYear()).max().orElseThrow();
    TimeAxis times = TimeAxis.over(first, last, MOST_YEARS);
    List<List<Double>> rows = new ArrayList<>();
    List<Mark> raised = new ArrayList<>();
    for (Moment moment : inTime(moments)) {
      double x = (times.share(moment.first()) + times.share(moment.last().plusDays(1))) / 2;
      int row = 0;
      while (row < rows.size() && isTaken(rows.get(row), x)) {
        row++;
      }
      if (row == rows.size()) {
        rows.add(new ArrayList<>());
      }
      rows.get(row).add(x);
      raised.add(new Mark(moment.id(), x, row));
    }
    int base = rows.size() * ROOM;
    List<Mark> marks =
        raised.stream()
            .map(mark -> new Mark(mark.id(), mark.x(), base - mark.y() * ROOM - ROOM / 2))
            .toList();
    return new Milestones(times, marks, base + FOOT);
  }

  private static List<Moment> inTime(List<Moment> moments) {
    return moments.stream()
        .sorted(
            Comparator.comparing(Moment::first)
                .thenComparing(Moment::last)
                .thenComparing(Moment::id))
        .toList();
  }

  private static boolean isTaken(List<Double> row, double x) {
    return row.stream().anyMatch(other -> Math.abs(other - x) * NARROWEST < ROOM);
  }

  /** Where the axis is, in pixels from above. */
  public int base() {
    return height - FOOT;
  }
}
