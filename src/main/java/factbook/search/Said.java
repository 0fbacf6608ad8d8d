package factbook.search;

import factbook.view.InlineView;
import java.util.List;

/**
 * A text as a page says it, without its marks and links.
 *
 * @param text the text; empty for none
 * @param isKept whether part of it is kept as it is whatever the script of the page: code, a text
 *     as printed
 */
record Said(String text, boolean isKept) {
  static final Said NOTHING = new Said("", false);

  /** A text in the script of the page. */
  static Said of(String text) {
    return new Said(text, false);
  }

  /** A text as printed, or as typed. */
  static Said kept(String text) {
    return new Said(text, true);
  }

  /** Running text; signs of footnotes and raw HTML are no words. */
  static Said of(List<InlineView> content) {
    StringBuilder text = new StringBuilder();
    boolean isKept = add(content, text);
    return new Said(text.toString().strip(), isKept);
  }

  private static boolean add(List<InlineView> content, StringBuilder text) {
    boolean isKept = false;
    for (InlineView inline : content) {
      isKept |= add(inline, text);
    }
    return isKept;
  }

  private static boolean add(InlineView inline, StringBuilder text) {
    if (inline instanceof InlineView.Text words) {
      text.append(words.text());
      return words.lang() != null;
    }
    if (inline instanceof InlineView.Code code) {
      text.append(code.text());
      return true;
    }
    if (inline instanceof InlineView.Bound bound) {
      text.append(bound.before()).append(bound.figure().text()).append(bound.after());
    } else if (inline instanceof InlineView.Break) {
      text.append(' ');
    } else if (inline instanceof InlineView.Emphasis emphasis) {
      return add(emphasis.content(), text);
    } else if (inline instanceof InlineView.Strong strong) {
      return add(strong.content(), text);
    } else if (inline instanceof InlineView.Link link) {
      return add(link.content(), text);
    }
    return false;
  }
}
