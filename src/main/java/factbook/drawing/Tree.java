package factbook.drawing;

import factbook.drawing.Drawing.Box;
import factbook.drawing.Drawing.Line;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;

/**
 * A drawing of what is in what: wholes at the left, parts in the columns to the right of them, each
 * beside the first of its own parts. Every box stands on a row, so that between rows there is room
 * for the lines of what has a second place.
 */
public final class Tree {
  private static final int COLUMN_GAP = 44;
  private static final int ROW_GAP = 14;

  /** Room for a line above the first row and below the last. */
  private static final int MARGIN = ROW_GAP / 2 + 2;

  private static final int TRUNK = 22;
  private static final int SIDE_TRUNK = 32;
  private static final int SIDE_ENTRY = 6;

  private final Map<String, Vertex> vertices = new LinkedHashMap<>();
  private final Map<String, List<String>> wholes = new LinkedHashMap<>();
  private final Map<String, List<String>> parts = new LinkedHashMap<>();
  private final Map<String, Integer> columns = new LinkedHashMap<>();
  private final Map<String, Integer> rows = new LinkedHashMap<>();
  private final Map<String, Box> boxes = new LinkedHashMap<>();
  private final Map<Integer, Integer> heights = new TreeMap<>();
  private final Map<Integer, Integer> tops = new TreeMap<>();
  private int rowCount;

  private Tree(List<Vertex> all, List<Edge> edges) {
    all.forEach(vertex -> vertices.put(vertex.id(), vertex));
    for (Edge edge : edges) {
      wholes.computeIfAbsent(edge.to(), key -> new ArrayList<>()).add(edge.from());
      parts.computeIfAbsent(edge.from(), key -> new ArrayList<>()).add(edge.to());
    }
  }

  /**
   * Draws wholes and their parts.
   *
   * @param vertices in the order in which they are to stand
   * @param edges from the whole to its part; both among the vertices. An edge that would lead round
   *     in a circle has no line
   * @param most how many ems a name may be wide before it takes another row
   */
  public static Drawing draw(List<Vertex> vertices, List<Edge> edges, int most) {
    List<Edge> forwards = withoutCircles(vertices, edges);
    Tree tree = new Tree(vertices, forwards);
    vertices.forEach(vertex -> tree.column(vertex.id()));
    vertices.stream()
        .filter(vertex -> tree.columns.getOrDefault(vertex.id(), 0) == 0)
        .forEach(root -> tree.row(root.id()));
    tree.place(new Lettering(most));
    return tree.drawing(forwards);
  }

  private static List<Edge> withoutCircles(List<Vertex> vertices, List<Edge> edges) {
    List<Edge> kept = new ArrayList<>();
    Map<String, Set<String>> above = new LinkedHashMap<>();
    vertices.forEach(vertex -> above.put(vertex.id(), new HashSet<>(Set.of(vertex.id()))));
    for (Edge edge : edges) {
      Set<String> ancestors = Objects.requireNonNull(above.get(edge.from()), edge.from());
      if (!ancestors.contains(edge.to())) {
        kept.add(edge);
        Set<String> more = Set.copyOf(ancestors);
        above.values().stream().filter(set -> set.contains(edge.to())).forEach(s -> s.addAll(more));
      }
    }
    return kept;
  }

  /** One column behind the last of its wholes. */
  private int column(String id) {
    Integer known = columns.get(id);
    if (known != null) {
      return known;
    }
    int column =
        wholes.getOrDefault(id, List.of()).stream().mapToInt(this::column).max().orElse(-1) + 1;
    columns.put(id, column);
    return column;
  }

  private int columnOf(String id) {
    return columns.getOrDefault(id, 0);
  }

  /** The whole under which a part stands: the first in the column before it. */
  private boolean isMain(String whole, String part) {
    return wholes.getOrDefault(part, List.of()).stream()
        .filter(other -> columnOf(other) == columnOf(part) - 1)
        .findFirst()
        .filter(whole::equals)
        .isPresent();
  }

  private int row(String id) {
    int row = -1;
    for (String part : parts.getOrDefault(id, List.of())) {
      if (isMain(id, part) && !rows.containsKey(part)) {
        int first = row(part);
        row = row < 0 ? first : row;
      }
    }
    row = row < 0 ? rowCount++ : row;
    rows.put(id, row);
    return row;
  }

  private void place(Lettering lettering) {
    Map<String, Box> sized = new LinkedHashMap<>();
    Map<Integer, Integer> widths = new TreeMap<>();
    for (Vertex vertex : vertices.values()) {
      Box box = lettering.box(vertex);
      sized.put(vertex.id(), box);
      widths.merge(columnOf(vertex.id()), box.width(), Math::max);
      heights.merge(rowOf(vertex.id()), box.height(), Math::max);
    }
    Map<Integer, Integer> lefts = starts(widths, COLUMN_GAP);
    tops.putAll(starts(heights, ROW_GAP));
    for (Box box : sized.values()) {
      int row = rowOf(box.id());
      int slack = heights.getOrDefault(row, 0) - box.height();
      int x = lefts.getOrDefault(columnOf(box.id()), 0);
      boxes.put(box.id(), Lettering.moved(box, x, tops.getOrDefault(row, 0) + slack / 2));
    }
  }

  private int rowOf(String id) {
    return rows.getOrDefault(id, 0);
  }

  private static Map<Integer, Integer> starts(Map<Integer, Integer> sizes, int gap) {
    Map<Integer, Integer> starts = new TreeMap<>();
    int next = MARGIN;
    for (Map.Entry<Integer, Integer> size : sizes.entrySet()) {
      starts.put(size.getKey(), next);
      next += size.getValue() + gap;
    }
    return starts;
  }

  private Drawing drawing(List<Edge> edges) {
    List<Line> lines = new ArrayList<>();
    for (Edge edge : edges) {
      Box whole = box(edge.from());
      Box part = box(edge.to());
      boolean isMain = isMain(edge.from(), edge.to());
      lines.add(new Line(edge, isMain ? branch(whole, part) : aside(whole, part), !isMain));
    }
    int width = boxes.values().stream().mapToInt(Box::right).max().orElse(0) + MARGIN;
    int height = boxes.values().stream().mapToInt(Box::bottom).max().orElse(0) + MARGIN;
    return new Drawing(width, height, List.copyOf(boxes.values()), lines);
  }

  private Box box(String id) {
    return Objects.requireNonNull(boxes.get(id), id);
  }

  private static String branch(Box whole, Box part) {
    int trunk = part.x() - TRUNK;
    return whole.middle() == part.middle()
        ? "M%d %dH%d".formatted(whole.right(), whole.middle(), part.x())
        : "M%d %dH%dV%dH%d"
            .formatted(whole.right(), whole.middle(), trunk, part.middle(), part.x());
  }

  /** Down beside its column, along between the rows, and into the part from above or below. */
  private String aside(Box whole, Box part) {
    boolean isFromAbove = whole.middle() < part.middle();
    int row = rowOf(part.id());
    int top = tops.getOrDefault(row, 0);
    int along = isFromAbove ? top - ROW_GAP / 2 : top + heights.getOrDefault(row, 0) + ROW_GAP / 2;
    int down = columnEnd(whole) + COLUMN_GAP - SIDE_TRUNK;
    int entry = part.x() - SIDE_TRUNK / 4;
    int meet = part.middle() + (isFromAbove ? -SIDE_ENTRY : SIDE_ENTRY);
    return "M%d %dH%dV%dH%dV%dH%d"
        .formatted(whole.right(), whole.middle(), down, along, entry, meet, part.x());
  }

  private int columnEnd(Box box) {
    return boxes.values().stream()
        .filter(other -> columnOf(other.id()) == columnOf(box.id()))
        .mapToInt(Box::right)
        .max()
        .orElse(box.right());
  }
}
