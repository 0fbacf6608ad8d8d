package factbook.data;

import factbook.fact.Fact;
import factbook.narrative.Inline;
import java.util.List;

/** Says things as the pages of one script do; the data files hold the same words. */
public interface Display {
  /**
   * The value of a fact as displayed: {@code 1061家}, {@code 2018年12月}, a name, words with their
   * references resolved.
   */
  String value(Fact fact);

  /**
   * A text without its marks and links, references resolved.
   *
   * @param subject the id of the subject that the text belongs to
   */
  String plain(List<Inline> text, String subject);

  /** A name, label or note of the book in this script. */
  String text(String hans);
}
