package factbook.view;

import java.util.List;

/**
 * How to read the marks: an example of each. The figures of a legend lead nowhere.
 *
 * @param marks each mark with what it means
 */
public record LegendView(List<MarkView> marks) {
  /** Keeps an own copy. */
  public LegendView {
    marks = List.copyOf(marks);
  }

  /**
   * A mark.
   *
   * @param kind {@code observed}, {@code target}, {@code plan}, {@code forecast}, {@code inferred},
   *     {@code computed} or {@code deprecated}
   * @param label the mark in words
   * @param meaning what it means
   */
  public record MarkView(String kind, String label, String meaning) {}
}
