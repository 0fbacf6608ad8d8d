package factbook.view;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The record of a source: every figure, and what became of it.
 *
 * @param card what it is
 * @param inferred why it is dated so; null where its date is printed or it has none
 * @param script the script it is printed in, in words
 * @param document the file name of the document
 * @param sha256 the digest of the document
 * @param citation the document by GB/T 7714-2015, in parts
 * @param note what the reader should know of it; null where there is nothing
 * @param reasons why figures are no facts, with how many there are of each
 * @param paragraphs its paragraphs
 * @param corrections how garbled texts are read
 */
public record SourceView(
    LayoutView layout,
    SourceCardView card,
    @Nullable String inferred,
    String script,
    String document,
    String sha256,
    List<QuotedView> citation,
    @Nullable String note,
    List<ReasonView> reasons,
    List<ParagraphView> paragraphs,
    List<CorrectionView> corrections)
    implements View {
  /** Keeps own copies. */
  public SourceView {
    citation = List.copyOf(citation);
    reasons = List.copyOf(reasons);
    paragraphs = List.copyOf(paragraphs);
    corrections = List.copyOf(corrections);
  }

  @Override
  public String template() {
    return "source.ftlh";
  }

  /** A reason why figures are no facts; {@code description} is null where the label says it. */
  public record ReasonView(String label, @Nullable String description, int count) {}

  /**
   * A paragraph.
   *
   * @param number from 1
   * @param anchor its anchor, {@code p-20}
   * @param place its number in words
   * @param accounts its figures, in the order of the text
   * @param words facts, events and relations in words that rest on it
   */
  public record ParagraphView(
      int number, String anchor, String place, List<AccountView> accounts, List<FigureView> words) {
    /** Keeps own copies. */
    public ParagraphView {
      accounts = List.copyOf(accounts);
      words = List.copyOf(words);
    }
  }

  /**
   * A figure of a paragraph, and what became of it.
   *
   * @param figure as printed
   * @param facts the facts, events and relations that rest on it
   * @param excluded why it is no fact; null where it is one, or nobody has said
   * @param note more on that; null where there is nothing
   */
  public record AccountView(
      QuotedView figure, List<FigureView> facts, @Nullable String excluded, @Nullable String note) {
    /** Keeps an own copy. */
    public AccountView {
      facts = List.copyOf(facts);
    }
  }

  /**
   * How a garbled text is read.
   *
   * @param place the paragraph in words
   * @param href the paragraph on this page; null where the form is all over the document
   * @param printed as printed
   * @param reads as read; null where nobody can tell
   * @param certainty {@code certain}, {@code likely} or {@code unsure}
   * @param certaintyWords the same in words
   * @param because why
   */
  public record CorrectionView(
      String place,
      @Nullable String href,
      QuotedView printed,
      @Nullable String reads,
      String certainty,
      String certaintyWords,
      String because) {}
}
