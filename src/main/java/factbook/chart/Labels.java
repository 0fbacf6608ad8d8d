package factbook.chart;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Finds room for the labels of points: none covers another label, a point or anything else drawn,
 * at any of the widths that the chart may have.
 */
public final class Labels {
  /** From a point to its label, in pixels. */
  private static final double GAP = 10;

  private static final double LINE = 16;

  private final List<Integer> widths;
  private final double height;
  private final Map<Integer, List<Box>> taken = new LinkedHashMap<>();

  /** The side of the label that stands at the point's place. */
  public enum Anchor {
    START,
    MIDDLE,
    END
  }

  /**
   * Where a label goes.
   *
   * @param x a share of the width: its point, or an end of the span of time through its point
   * @param dx from there to the text, in pixels
   * @param dy from the point down to the base line, in pixels
   * @param anchor which side of the text is there
   */
  public record Place(double x, double dx, double dy, Anchor anchor) {}

  /**
   * A drawing without labels yet.
   *
   * @param widths the widths at which nothing may overlap, in pixels
   * @param height its height in pixels
   */
  public Labels(List<Integer> widths, double height) {
    this.widths = List.copyOf(widths);
    this.height = height;
    widths.forEach(width -> taken.put(width, new ArrayList<>()));
  }

  /**
   * Keeps an area free.
   *
   * @param x its left side, as a share of the width
   * @param dx from there, in pixels
   */
  public void keepFree(double x, double dx, double y, double boxWidth, double boxHeight) {
    taken.forEach((width, boxes) -> boxes.add(new Box(x * width + dx, y, boxWidth, boxHeight)));
  }

  /** Keeps a line free, from point to point. */
  public void keepFree(double x1, double y1, double x2, double y2) {
    boolean isPoint = x1 == x2 && y1 == y2;
    int parts = isPoint ? 0 : 24;
    for (int i = 0; i <= parts; i++) {
      double part = isPoint ? 0 : (double) i / parts;
      keepFree(x1 + (x2 - x1) * part, -1, y1 + (y2 - y1) * part - 1, 2, 2);
    }
  }

  /**
   * A place for the label of a point; empty where there is no room. A label that is placed takes
   * its room.
   *
   * @param x the point, as a share of the width
   * @param y the point, in pixels
   * @param from where the span of time through it begins; {@code x} where it is a moment
   * @param to where the span ends
   */
  public Optional<Place> place(double x, double y, double from, double to, double labelWidth) {
    for (Place place : places(x, from, to)) {
      if (isFree(y, labelWidth, place)) {
        widths.forEach(width -> taken(width).add(box(width, y, labelWidth, place)));
        return Optional.of(place);
      }
    }
    return Optional.empty();
  }

  /** Above, beside, below; then farther off. */
  private static List<Place> places(double x, double from, double to) {
    List<Place> places = new ArrayList<>();
    for (double far : new double[] {0, LINE, 2 * LINE}) {
      double up = -GAP - far;
      double down = GAP + LINE * 0.75 + far;
      places.add(new Place(x, 0, up, Anchor.MIDDLE));
      if (far == 0) {
        places.add(new Place(to, GAP, 5, Anchor.START));
        places.add(new Place(from, -GAP, 5, Anchor.END));
      }
      places.add(new Place(x, 0, down, Anchor.MIDDLE));
      places.add(new Place(x, -4, up, Anchor.START));
      places.add(new Place(x, 4, up, Anchor.END));
      places.add(new Place(x, -4, down, Anchor.START));
      places.add(new Place(x, 4, down, Anchor.END));
    }
    return places;
  }

  private boolean isFree(double y, double labelWidth, Place place) {
    for (int width : widths) {
      Box box = box(width, y, labelWidth, place);
      if (!box.isWithin(width, height)) {
        return false;
      }
      for (Box other : taken(width)) {
        if (box.overlaps(other)) {
          return false;
        }
      }
    }
    return true;
  }

  private List<Box> taken(int width) {
    return taken.getOrDefault(width, List.of());
  }

  /** The room a label takes at a width, its base line three quarters down. */
  static Box box(double width, double y, double labelWidth, Place place) {
    double shift =
        switch (place.anchor()) {
          case START -> 0;
          case MIDDLE -> labelWidth / 2;
          case END -> labelWidth;
        };
    double left = place.x() * width + place.dx() - shift;
    return new Box(left, y + place.dy() - LINE * 0.75, labelWidth, LINE);
  }
}
