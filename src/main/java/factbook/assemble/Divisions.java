package factbook.assemble;

import factbook.site.Part;
import java.util.ArrayList;
import java.util.List;

/** Divides long lists among pages; what fits on one is never divided. */
final class Divisions {
  private Divisions() {}

  /** Parts of so many each; the last may hold less. */
  static List<Part> even(int size, int length) {
    int of = Math.max(1, (size + length - 1) / length);
    List<Part> parts = new ArrayList<>();
    for (int i = 0; i < of; i++) {
      boolean isLast = i == of - 1;
      parts.add(new Part(i + 1, of, i * length, isLast ? Integer.MAX_VALUE : (i + 1) * length));
    }
    return parts;
  }

  /**
   * Parts that hold whole paragraphs, by their numbers: {@code from} is the first.
   *
   * @param rows how many rows each paragraph has, the first paragraph first
   */
  static List<Part> ofParagraphs(List<Integer> rows, int length) {
    List<Integer> starts = new ArrayList<>(List.of(0));
    int held = 0;
    for (int i = 0; i < rows.size(); i++) {
      if (held > 0 && held + rows.get(i) > length) {
        starts.add(i + 1);
        held = 0;
      }
      held += rows.get(i);
    }
    List<Part> parts = new ArrayList<>();
    for (int i = 0; i < starts.size(); i++) {
      int end = i == starts.size() - 1 ? Integer.MAX_VALUE : starts.get(i + 1);
      parts.add(new Part(i + 1, starts.size(), starts.get(i), end));
    }
    return parts;
  }
}
