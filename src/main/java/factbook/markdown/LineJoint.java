package factbook.markdown;

import com.vladsch.flexmark.ast.AutoLink;
import com.vladsch.flexmark.ast.Code;
import com.vladsch.flexmark.ast.HtmlEntity;
import com.vladsch.flexmark.ast.HtmlInline;
import com.vladsch.flexmark.ast.HtmlInlineComment;
import com.vladsch.flexmark.ast.MailLink;
import com.vladsch.flexmark.ext.footnotes.Footnote;
import com.vladsch.flexmark.util.ast.Block;
import com.vladsch.flexmark.util.ast.Node;
import org.jspecify.annotations.Nullable;

/**
 * Decides whether a line break in the source is a blank: not between Han characters, nor beside
 * full-width punctuation, which carries its own space (W3C clreq).
 */
final class LineJoint {
  private static final int NOTHING = -1;
  private static final int HAN = '文';
  private static final int LATIN = 'a';

  /** Punctuation that Chinese and Latin texts share; it takes the side of its neighbour. */
  private static final String SHARED = "‘’“”—…·";

  private LineJoint() {}

  /** Whether the break shows as a blank. */
  static boolean isBlank(Node lineBreak) {
    int before = edge(lineBreak, false);
    int after = edge(lineBreak, true);
    if (before == NOTHING || after == NOTHING || isFullWidth(before) || isFullWidth(after)) {
      return false;
    }
    return !(isChinese(before) && isChinese(after));
  }

  private static boolean isChinese(int character) {
    Character.UnicodeScript script = Character.UnicodeScript.of(character);
    return script == Character.UnicodeScript.HAN
        || script == Character.UnicodeScript.HIRAGANA
        || script == Character.UnicodeScript.KATAKANA
        || script == Character.UnicodeScript.BOPOMOFO
        || SHARED.indexOf(character) >= 0;
  }

  private static boolean isFullWidth(int character) {
    // Not 々 and 〇, which are letters among the punctuation.
    return (character >= 0x3001 && character <= 0x301F && !Character.isLetterOrDigit(character))
        || (character >= 0xFF01 && character <= 0xFF60 && !Character.isLetterOrDigit(character));
  }

  private static int edge(Node from, boolean forward) {
    for (Node at = beside(from, forward); at != null; at = beside(at, forward)) {
      int character = character(at, forward);
      if (character != NOTHING) {
        return character;
      }
    }
    return NOTHING;
  }

  /** The next node in reading direction that has no children, inside the same block. */
  private static @Nullable Node beside(Node from, boolean forward) {
    Node at = from;
    while (sibling(at, forward) == null) {
      Node parent = at.getParent();
      if (parent == null || parent instanceof Block) {
        return null;
      }
      at = parent;
    }
    Node leaf = sibling(at, forward);
    while (leaf != null && !isOpaque(leaf) && leaf.getFirstChild() != null) {
      leaf = forward ? leaf.getFirstChild() : leaf.getLastChild();
    }
    return leaf;
  }

  private static @Nullable Node sibling(Node node, boolean forward) {
    return forward ? node.getNext() : node.getPrevious();
  }

  private static boolean isOpaque(Node node) {
    return node instanceof Code || node instanceof Footnote;
  }

  /** The character of a leaf that touches the break; {@link #NOTHING} for what has no width. */
  private static int character(Node leaf, boolean forward) {
    if (leaf instanceof Footnote
        || leaf instanceof HtmlInline
        || leaf instanceof HtmlInlineComment) {
      return NOTHING;
    }
    if (leaf instanceof Markup) {
      return HAN;
    }
    if (leaf instanceof Code || leaf instanceof AutoLink || leaf instanceof MailLink) {
      return LATIN;
    }
    String text =
        leaf instanceof HtmlEntity ? leaf.getChars().unescape() : leaf.getChars().toString();
    if (text.isEmpty()) {
      return NOTHING;
    }
    return forward ? text.codePointAt(0) : text.codePointBefore(text.length());
  }
}
