package factbook.chart;

/** A rectangle in pixels, from its upper left corner. */
public record Box(double x, double y, double width, double height) {
  /** Whether both cover a common point. */
  public boolean overlaps(Box other) {
    return x < other.x + other.width
        && other.x < x + width
        && y < other.y + other.height
        && other.y < y + height;
  }

  /** Whether it lies wholly in an area that begins at the origin. */
  public boolean isWithin(double areaWidth, double areaHeight) {
    return x >= 0 && y >= 0 && x + width <= areaWidth && y + height <= areaHeight;
  }
}
