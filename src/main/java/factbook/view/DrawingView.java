package factbook.view;

import java.util.List;

/**
 * A drawing of who stands to whom, in CSS pixels.
 *
 * @param id its anchor
 * @param title what it shows
 * @param description the same at more length, for those who cannot see it
 * @param nodes boxes with names
 * @param lines what joins them
 */
public record DrawingView(
    String id,
    String title,
    String description,
    int width,
    int height,
    List<NodeView> nodes,
    List<LineView> lines) {
  /** Keeps own copies. */
  public DrawingView {
    nodes = List.copyOf(nodes);
    lines = List.copyOf(lines);
  }

  /**
   * A box with a name.
   *
   * @param kind what the subject is: {@code park}, {@code person}, {@code place} …
   * @param rows its name, in as many rows as it needs
   */
  public record NodeView(
      LinkView link, String kind, int x, int y, int width, int height, List<RowView> rows) {
    /** Keeps an own copy. */
    public NodeView {
      rows = List.copyOf(rows);
    }
  }

  /** A row of a name; {@code y} is its base line. */
  public record RowView(String text, int x, int y) {}

  /**
   * A line between two boxes.
   *
   * @param path the {@code d} of an SVG path
   * @param kind {@code observed}, {@code target}, {@code plan} or {@code forecast}
   * @param isSide whether the box has another place already
   */
  public record LineView(String path, String kind, boolean isSide) {}
}
