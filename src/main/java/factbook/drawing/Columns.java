package factbook.drawing;

import factbook.drawing.Drawing.Box;
import factbook.drawing.Drawing.Line;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * A drawing of who stands to whom: starts in the left column, ends in the right one, with a line
 * for each edge. A vertex that is both stands in both. What hangs together stands together.
 */
public final class Columns {
  private static final int MARGIN = 2;
  private static final int COLUMN_GAP = 56;
  private static final int ROW_GAP = 10;
  private static final int CLUSTER_GAP = 22;

  /** Orders are settled after a few rounds; more would only cost time. */
  private static final int ROUNDS = 4;

  private final Map<String, Vertex> vertices = new LinkedHashMap<>();
  private final Lettering lettering;
  private final int width;
  private final List<Box> boxes = new ArrayList<>();
  private final List<Line> lines = new ArrayList<>();

  private Columns(List<Vertex> all, int most) {
    all.forEach(vertex -> vertices.put(vertex.id(), vertex));
    lettering = new Lettering(most);
    width = all.stream().mapToInt(vertex -> lettering.box(vertex).width()).max().orElse(0);
  }

  /**
   * Draws edges between two columns.
   *
   * @param vertices the ends of the edges
   * @param edges in the order in which they are to stand, as far as lines stay apart
   * @param most how many ems a name may be wide before it takes another row
   */
  public static Drawing draw(List<Vertex> vertices, List<Edge> edges, int most) {
    Columns columns = new Columns(vertices, most);
    int y = MARGIN;
    for (List<Edge> cluster : clusters(edges)) {
      y = columns.add(cluster, y) + CLUSTER_GAP;
    }
    return new Drawing(
        2 * columns.width + COLUMN_GAP + 2 * MARGIN,
        Math.max(MARGIN, y - CLUSTER_GAP) + MARGIN,
        columns.boxes,
        columns.lines);
  }

  /** Edges that share an end, directly or through others. */
  static List<List<Edge>> clusters(List<Edge> edges) {
    List<List<Edge>> clusters = new ArrayList<>();
    for (Edge edge : edges) {
      List<Edge> merged = new ArrayList<>();
      for (List<Edge> cluster : List.copyOf(clusters)) {
        if (cluster.stream().anyMatch(other -> meet(other, edge))) {
          merged.addAll(cluster);
          clusters.remove(cluster);
        }
      }
      merged.add(edge);
      clusters.add(merged);
    }
    clusters.forEach(cluster -> cluster.sort(Comparator.comparing(edges::indexOf)));
    clusters.sort(Comparator.comparing(cluster -> edges.indexOf(cluster.get(0))));
    return clusters;
  }

  private static boolean meet(Edge left, Edge right) {
    return left.from().equals(right.from()) || left.to().equals(right.to());
  }

  /** Adds what hangs together below a height; where it ends. */
  private int add(List<Edge> cluster, int top) {
    List<String> starts = distinct(cluster.stream().map(Edge::from).toList());
    List<String> ends = distinct(cluster.stream().map(Edge::to).toList());
    for (int round = 0; round < ROUNDS; round++) {
      ends = ordered(ends, starts, cluster, true);
      starts = ordered(starts, ends, cluster, false);
    }
    int height = Math.max(height(starts), height(ends));
    boolean isLongLeft = height(starts) > height(ends);
    List<Box> left;
    List<Box> right;
    if (isLongLeft) {
      left = stacked(starts, MARGIN, top);
      right = beside(ends, left, cluster, false, top, top + height);
    } else {
      right = stacked(ends, MARGIN + width + COLUMN_GAP, top);
      left = beside(starts, right, cluster, true, top, top + height);
    }
    boxes.addAll(left);
    boxes.addAll(right);
    cluster.forEach(edge -> lines.add(new Line(edge, curve(edge, left, right), false)));
    return top + height;
  }

  private static List<String> distinct(List<String> ids) {
    return List.copyOf(new LinkedHashSet<>(ids));
  }

  /** Each at the mean place of those it is joined to: lines cross less. */
  private static List<String> ordered(
      List<String> column, List<String> other, List<Edge> edges, boolean isEnds) {
    return column.stream()
        .sorted(
            Comparator.comparingDouble(
                id ->
                    neighbours(id, edges, isEnds).stream()
                        .mapToInt(other::indexOf)
                        .average()
                        .orElse(0)))
        .toList();
  }

  private static Set<String> neighbours(String id, List<Edge> edges, boolean isEnd) {
    Set<String> found = new LinkedHashSet<>();
    for (Edge edge : edges) {
      if ((isEnd ? edge.to() : edge.from()).equals(id)) {
        found.add(isEnd ? edge.from() : edge.to());
      }
    }
    return found;
  }

  private Box sized(String id) {
    Vertex vertex = Objects.requireNonNull(vertices.get(id), id);
    return Lettering.widened(lettering.box(vertex), width);
  }

  private int height(List<String> column) {
    return column.stream().mapToInt(id -> sized(id).height() + ROW_GAP).sum() - ROW_GAP;
  }

  private List<Box> stacked(List<String> column, int x, int top) {
    List<Box> stacked = new ArrayList<>();
    int y = top;
    for (String id : column) {
      Box box = Lettering.moved(sized(id), x, y);
      stacked.add(box);
      y = box.bottom() + ROW_GAP;
    }
    return stacked;
  }

  /** The shorter column: each box beside the middle of those it is joined to, none over another. */
  private List<Box> beside(
      List<String> column, List<Box> other, List<Edge> edges, boolean isLeft, int top, int bottom) {
    int x = isLeft ? MARGIN : MARGIN + width + COLUMN_GAP;
    List<Box> placed = new ArrayList<>();
    int next = top;
    for (String id : column) {
      Box box = sized(id);
      Set<String> joined = neighbours(id, edges, !isLeft);
      double wanted =
          other.stream()
              .filter(end -> joined.contains(end.id()))
              .mapToInt(Box::middle)
              .average()
              .orElse(0);
      box = Lettering.moved(box, x, Math.max(next, (int) Math.round(wanted) - box.height() / 2));
      placed.add(box);
      next = box.bottom() + ROW_GAP;
    }
    return lifted(placed, bottom);
  }

  /** Lifts what was pushed below the cluster. */
  private static List<Box> lifted(List<Box> column, int bottom) {
    List<Box> lifted = new ArrayList<>();
    int limit = bottom;
    for (int i = column.size() - 1; i >= 0; i--) {
      Box box = column.get(i);
      Box higher = Lettering.moved(box, box.x(), Math.min(box.y(), limit - box.height()));
      lifted.add(0, higher);
      limit = higher.y() - ROW_GAP;
    }
    return lifted;
  }

  private static String curve(Edge edge, List<Box> left, List<Box> right) {
    Box from = find(left, edge.from());
    Box to = find(right, edge.to());
    int middle = (from.right() + to.x()) / 2;
    return "M%d %dC%d %d %d %d %d %d"
        .formatted(
            from.right(),
            from.middle(),
            middle,
            from.middle(),
            middle,
            to.middle(),
            to.x(),
            to.middle());
  }

  private static Box find(List<Box> column, String id) {
    return column.stream().filter(box -> box.id().equals(id)).findFirst().orElseThrow();
  }
}
