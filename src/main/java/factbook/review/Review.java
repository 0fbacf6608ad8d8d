package factbook.review;

import factbook.diagnostic.Diagnostics;
import factbook.fact.Book;
import factbook.fact.Script;
import factbook.script.Converters;
import java.util.List;

/** Reads the book's own texts as a proof-reader does. */
public final class Review {
  private Review() {}

  /**
   * Reviews punctuation, glossary and conversion; what is to be looked at is added to the
   * diagnostics.
   *
   * @return the ambiguous places; none where the book has no Traditional script
   */
  public static ConversionReport of(Book book, Diagnostics diagnostics) {
    List<AuthoredText> texts = AuthoredTexts.of(book);
    Punctuation punctuation = new Punctuation(diagnostics);
    texts.forEach(punctuation::check);
    if (book.settings().scripts().stream().allMatch(script -> script == Script.HANS)) {
      return ConversionReport.EMPTY;
    }
    new GlossaryChecks(book.glossary(), texts, diagnostics).check();
    return new Conversions(texts, book.settled(), diagnostics)
        .check(Converters.of(Script.HANT, book.glossary()));
  }
}
