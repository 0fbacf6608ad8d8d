package factbook.chart;

import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Which figures a line may join. A line says that the one became the other; so it joins neighbours
 * of the same series only, never over a time for which the figures do not agree, and sums over time
 * only where they are taken over equal times.
 */
public final class Lines {
  private Lines() {}

  /** Longer than this, in months, and much may have happened in between. */
  private static final long NEAR = 18;

  /** A line between two neighbours. */
  public record Segment(Dot from, Dot to) {
    /** Whether nothing is known for long between them. */
    public boolean isLong() {
      return ChronoUnit.MONTHS.between(from.last(), to.first()) > NEAR;
    }
  }

  /**
   * The lines of a chart.
   *
   * @param areFlows whether the figures are sums over a time
   */
  public static List<Segment> join(List<Dot> dots, boolean areFlows) {
    Map<String, List<Dot>> series = new LinkedHashMap<>();
    dots.forEach(dot -> series.computeIfAbsent(dot.series(), key -> new ArrayList<>()).add(dot));
    List<Segment> lines = new ArrayList<>();
    series.values().forEach(members -> join(members, areFlows, lines));
    return lines;
  }

  private static void join(List<Dot> members, boolean areFlows, List<Segment> lines) {
    List<Dot> inTime =
        members.stream().sorted(Comparator.comparing(Dot::first).thenComparing(Dot::last)).toList();
    for (int i = 1; i < inTime.size(); i++) {
      Dot from = inTime.get(i - 1);
      Dot to = inTime.get(i);
      boolean areAlike = !areFlows || from.months() == to.months();
      if (areAlike && isAlone(from, members) && isAlone(to, members)) {
        lines.add(new Segment(from, to));
      }
    }
  }

  /** Whether it may be joined, and nothing else speaks of its time. */
  private static boolean isAlone(Dot dot, List<Dot> members) {
    return dot.joins()
        && members.stream().noneMatch(other -> !other.equals(dot) && other.meets(dot));
  }
}
