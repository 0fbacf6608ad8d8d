package factbook.review;

import factbook.script.Explained.Rule;
import factbook.text.Span;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The places of the book's own texts that can be converted in two ways.
 *
 * @param places in the order of the book
 */
public record ConversionReport(List<Place> places) {
  /** Of a book in one script. */
  public static final ConversionReport EMPTY = new ConversionReport(List.of());

  /** Keeps an own copy. */
  public ConversionReport {
    places = List.copyOf(places);
  }

  /** How many places nobody has read yet. */
  public long unsettled() {
    return places.stream().filter(place -> !place.isSettled()).count();
  }

  /**
   * One place.
   *
   * @param sentence the Simplified sentence it stands in
   * @param converted what became of that sentence, with the glyphs of Taiwan
   * @param text what stands there, for example {@code 发}
   * @param reading what it became: {@code 發}
   * @param others what it could have become: {@code 髮}
   * @param rule what decided
   * @param because the editor's reason; null where nobody has read the place
   */
  public record Place(
      String sentence,
      String converted,
      String text,
      String reading,
      List<String> others,
      Rule rule,
      @Nullable String because,
      Span where) {
    /** Keeps an own copy. */
    public Place {
      others = List.copyOf(others);
    }

    /** Whether the editor has read it. */
    public boolean isSettled() {
      return because != null;
    }
  }
}
