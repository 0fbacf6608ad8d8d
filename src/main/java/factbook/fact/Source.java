package factbook.fact;

import factbook.date.EdtfDate;
import factbook.text.Span;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The record of a seed document: what can be carried of it, without its text.
 *
 * @param id the name of the record's file, for example {@code s1}
 * @param document the document's file name
 * @param sha256 digest of the document's bytes, 64 hexadecimal digits
 * @param title as printed, or the editor's own
 * @param isUntitled whether the document prints no title, so that this one is the editor's
 * @param publisher who published it; null where the document does not say
 * @param author who wrote it; null where the document does not say
 * @param date when it was published; null where the document does not say
 * @param inferred why the editor dates it so where the document prints no date; null where it does
 * @param script the script it is printed in
 * @param note what the reader should know of it, Simplified; null where there is nothing
 */
public record Source(
    String id,
    String document,
    String sha256,
    String title,
    boolean isUntitled,
    @Nullable String publisher,
    @Nullable String author,
    @Nullable EdtfDate date,
    @Nullable String inferred,
    Script script,
    @Nullable String note,
    List<Paragraph> paragraphs,
    List<Correction> corrections,
    Span where) {
  /** Keeps own copies. */
  public Source {
    paragraphs = List.copyOf(paragraphs);
    corrections = List.copyOf(corrections);
  }

  /** The record of a document that prints its title. */
  public Source(
      String id,
      String document,
      String sha256,
      String title,
      @Nullable String publisher,
      @Nullable String author,
      @Nullable EdtfDate date,
      @Nullable String inferred,
      Script script,
      @Nullable String note,
      List<Paragraph> paragraphs,
      List<Correction> corrections,
      Span where) {
    this(
        id,
        document,
        sha256,
        title,
        false,
        publisher,
        author,
        date,
        inferred,
        script,
        note,
        paragraphs,
        corrections,
        where);
  }

  /**
   * A paragraph: a line that has a character outside Unicode {@code White_Space}.
   *
   * @param number from 1
   * @param digest the first 16 hexadecimal digits of the SHA-256 of the stripped paragraph in UTF-8
   * @param figures its figures in the order of the text
   * @param words some of its words, on which statements rest
   */
  public record Paragraph(
      int number, String digest, List<PrintedFigure> figures, List<PrintedWord> words, Span where) {
    /** Keeps own copies. */
    public Paragraph {
      figures = List.copyOf(figures);
      words = List.copyOf(words);
    }

    /** A paragraph of which no words are recorded. */
    public Paragraph(int number, String digest, List<PrintedFigure> figures, Span where) {
      this(number, digest, figures, List.of(), where);
    }
  }

  /**
   * A word of a paragraph, such as a name, or one that tells a plan from what was achieved.
   *
   * @param text as printed, at most 8 characters: a record carries no sentences
   */
  public record PrintedWord(String text, Span where) {}

  /**
   * A figure of a paragraph.
   *
   * @param text as printed, blanks included
   * @param nth which one, from 1, of the figures of the paragraph that are printed alike
   * @param excluded why it is not a fact: an id of {@code content/vocabulary/exclusions.yaml}; null
   *     where it is one, or is unaccounted
   * @param note more on the exclusion; null where the reason says it
   */
  public record PrintedFigure(
      String text, int nth, @Nullable String excluded, @Nullable String note, Span where) {}

  /**
   * How a garbled text is read.
   *
   * @param paragraph where it is printed; 0 where it is all over the document
   * @param printed as printed
   * @param reads what it must have been; equal to {@code printed} where nobody can tell
   * @param certainty how sure that is
   * @param because why
   */
  public record Correction(
      int paragraph,
      String printed,
      String reads,
      Certainty certainty,
      String because,
      Span where) {}

  /** How sure a correction is. */
  public enum Certainty {
    CERTAIN,
    LIKELY,
    UNSURE
  }
}
