package factbook.fact;

import factbook.text.Span;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where a fact stands in a source.
 *
 * <p>Example: {@code {source: s1, paragraph: 20, figure: 1061家, date: 2018年底}}.
 *
 * @param source the id of the source
 * @param paragraph its paragraph, from 1
 * @param figure the figure as printed; null for a fact in words
 * @param date the date as printed in the same paragraph, which the fact's {@code at} or {@code due}
 *     must agree with; null where none is printed
 * @param words words as printed in the paragraph, which tie a statement in words to its place and
 *     show its kind: {@code 将}, {@code 力争}
 */
public record Evidence(
    String source,
    int paragraph,
    @Nullable Printed figure,
    @Nullable Printed date,
    List<Printed> words,
    Span where) {
  /** Keeps an own copy. */
  public Evidence {
    words = List.copyOf(words);
  }

  /** Evidence that names no words. */
  public Evidence(
      String source, int paragraph, @Nullable Printed figure, @Nullable Printed date, Span where) {
    this(source, paragraph, figure, date, List.of(), where);
  }

  /**
   * A figure or word of a paragraph: as printed, and which of its equals it is.
   *
   * @param text as printed
   * @param nth which one, from 1, of the figures of the paragraph that are printed alike; 0 where
   *     the editor names none, which is enough where there is only one
   */
  public record Printed(String text, int nth, Span where) {}
}
