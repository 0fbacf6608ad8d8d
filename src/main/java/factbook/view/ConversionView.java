package factbook.view;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The places that can be converted in two ways, and what was made of them.
 *
 * @param places how many there are
 * @param unsettled how many of them nobody has read yet
 * @param rules what decided, with how many places each
 * @param readings the places, those that are read alike together
 * @param left how many places are not listed here because there are too many for a page
 * @param href the way to all of them, as data
 */
public record ConversionView(
    int places,
    int unsettled,
    List<RuleView> rules,
    List<ReadingView> readings,
    int left,
    String href) {
  /** Keeps own copies. */
  public ConversionView {
    rules = List.copyOf(rules);
    readings = List.copyOf(readings);
  }

  /** What decided, in words, and how often. */
  public record RuleView(String words, int count) {}

  /**
   * Places that are read alike for the same reason.
   *
   * @param text what stands there, Simplified
   * @param reading what it became, with the glyphs of Taiwan
   * @param others what it could have become
   * @param rule what decided, in words
   * @param because the editor's reason; null where nobody has read the places
   * @param sentences the sentences in the page's script, as often as such a place is in them
   */
  public record ReadingView(
      QuotedView text,
      QuotedView reading,
      List<QuotedView> others,
      String rule,
      @Nullable String because,
      List<String> sentences) {
    /** Keeps own copies. */
    public ReadingView {
      others = List.copyOf(others);
      sentences = List.copyOf(sentences);
    }
  }
}
