package factbook.drawing;

import java.util.List;

/**
 * A finished drawing, in CSS pixels from its upper left corner.
 *
 * @param boxes the boxes, none over another
 * @param lines the lines, each from one box to another
 */
public record Drawing(int width, int height, List<Box> boxes, List<Line> lines) {
  /** Keeps own copies. */
  public Drawing {
    boxes = List.copyOf(boxes);
    lines = List.copyOf(lines);
  }

  /** A box with a name, in as many rows as it needs. */
  public record Box(String id, int x, int y, int width, int height, List<Row> rows) {
    /** Keeps an own copy. */
    public Box {
      rows = List.copyOf(rows);
    }

    /** Its lower edge. */
    public int bottom() {
      return y + height;
    }

    /** Its right edge. */
    public int right() {
      return x + width;
    }

    /** The height at which lines meet it. */
    public int middle() {
      return y + height / 2;
    }
  }

  /** A row of a name; {@code x} is its start, {@code y} its base line. */
  public record Row(String text, int x, int y) {}

  /**
   * A line between two boxes.
   *
   * @param path as the {@code d} of an SVG path, absolute; it starts at the right edge of one box
   *     and ends at the left edge of the other
   * @param isSide whether it stands beside the tree: the box has another place already
   */
  public record Line(Edge edge, String path, boolean isSide) {}
}
