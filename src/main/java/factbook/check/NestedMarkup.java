package factbook.check;

import factbook.check.Nesting.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/**
 * Reads pages that are written as plainly as our own templates write them: every element closed,
 * each in its place, every value quoted. Its parts are then the parts of its tree, one for one, and
 * no tree has to be built to know them. It judges no page: one that is written in any other way is
 * left to {@link TreeMarkup}.
 */
final class NestedMarkup {
  private static final String DOCTYPE = "<!doctype html>";

  private final String html;
  private final char[] chars;
  private final MarkupVisitor to;
  private final Nesting nesting = new Nesting();
  private int at;
  private boolean isPlain = true;

  private NestedMarkup(String html, MarkupVisitor to) {
    this.html = html;
    this.chars = html.toCharArray();
    this.to = to;
  }

  /**
   * Gives the parts of a page to a visitor.
   *
   * @return whether the page is plain; if not, what the visitor was given says nothing
   */
  static boolean read(String html, MarkupVisitor to) {
    return new NestedMarkup(html, to).read();
  }

  private boolean read() {
    if (!html.regionMatches(true, 0, DOCTYPE, 0, DOCTYPE.length())) {
      return false;
    }
    at = DOCTYPE.length();
    while (isPlain && at < chars.length) {
      if (chars[at] != '<') {
        readText();
      } else if (charAt(at + 1) == '/') {
        readEnd();
      } else if (html.startsWith("<!--", at)) {
        readComment();
      } else {
        readStart();
      }
    }
    return isPlain && nesting.isComplete();
  }

  private void refuse() {
    isPlain = false;
  }

  private char charAt(int index) {
    return index < chars.length ? chars[index] : 0;
  }

  private void readText() {
    int start = at;
    boolean isBlank = true;
    boolean hasReference = false;
    while (at < chars.length && chars[at] != '<') {
      char c = chars[at];
      isBlank &= isBlank(c);
      hasReference |= c == '&';
      isPlain &= c != 0;
      at++;
    }
    Kind parent = nesting.parent();
    if (!isBlank && (parent == null || !parent.takesText())) {
      refuse();
    } else if (parent != null && isPlain) {
      String words = html.substring(start, at);
      to.text(hasReference ? Parser.unescapeEntities(words, false) : words);
    }
  }

  private static boolean isBlank(char c) {
    return c == ' ' || c == '\n' || c == '\t' || c == '\r' || c == '\f';
  }

  /** Whether a name may have it; the names of HTML, SVG and ARIA have no others. */
  private static boolean isOfName(char c) {
    return (c >= 'a' && c <= 'z')
        || (c >= '0' && c <= '9')
        || c == '-'
        || c == ':'
        || (c >= 'A' && c <= 'Z');
  }

  private int endOfName(int start) {
    int end = start;
    while (isOfName(charAt(end))) {
      end++;
    }
    return end;
  }

  private void skipBlanks() {
    while (isBlank(charAt(at))) {
      at++;
    }
  }

  /** Comments say nothing to the checks; the odd ones end where one would not think. */
  private void readComment() {
    int end = html.indexOf("--", at + 4);
    boolean isOdd = charAt(at + 4) == '>' || charAt(at + 4) == '-' || end < 0;
    if (isOdd || charAt(end + 2) != '>') {
      refuse();
    } else {
      at = end + 3;
    }
  }

  private void readEnd() {
    Kind open = nesting.parent();
    int start = at + 2;
    int end = endOfName(start);
    boolean isItsEnd =
        open != null
            && open.name().length() == end - start
            && html.regionMatches(true, start, open.name(), 0, end - start);
    at = end;
    skipBlanks();
    if (!isItsEnd || charAt(at) != '>') {
      refuse();
      return;
    }
    at++;
    nesting.close();
    to.close();
  }

  private void readStart() {
    int end = endOfName(at + 1);
    Kind kind = nesting.find(html.substring(at + 1, end));
    if (kind == null) {
      refuse();
      return;
    }
    at = end;
    List<Tag.Attribute> attributes = readAttributes(kind);
    boolean isClosed = charAt(at) == '/';
    at += isClosed ? 1 : 0;
    if (charAt(at) != '>' || (isClosed && !kind.isVoid() && !kind.isDrawing())) {
      refuse();
    }
    at++;
    if (isPlain) {
      begin(kind, new Tag(kind.name(), kind.isBlock(), attributes), isClosed);
    }
  }

  private void begin(Kind kind, Tag tag, boolean isClosed) {
    to.open(tag);
    if (isClosed || kind.isVoid()) {
      to.close();
      return;
    }
    nesting.open(kind);
    if (kind.isProgram()) {
      readProgram("</" + kind.name() + ">");
    }
  }

  /** The text of a script; where {@code <!--} stands in it, its end is not what it seems to be. */
  private void readProgram(String end) {
    int close = html.indexOf("</", at);
    if (close < 0 || !html.startsWith(end, close)) {
      refuse();
      return;
    }
    String source = html.substring(at, close);
    isPlain = !source.contains("<!--") && source.indexOf(0) < 0;
    if (!source.isEmpty()) {
      to.program(source);
    }
    at = close;
  }

  private List<Tag.Attribute> readAttributes(Kind kind) {
    if (charAt(at) == '>') {
      return List.of();
    }
    List<Tag.Attribute> attributes = new ArrayList<>();
    while (isPlain && isBlank(charAt(at))) {
      skipBlanks();
      if (charAt(at) == '>' || charAt(at) == '/') {
        break;
      }
      int end = endOfName(at);
      String name = html.substring(at, end);
      at = end;
      String value = readValue();
      if (name.isEmpty() || value == null || has(attributes, name)) {
        refuse();
      } else {
        String known = kind.isDrawing() ? name : name.toLowerCase(Locale.ROOT);
        attributes.add(new Tag.Attribute(known, value));
      }
    }
    return attributes;
  }

  private static boolean has(List<Tag.Attribute> attributes, String name) {
    for (Tag.Attribute attribute : attributes) {
      if (attribute.name().equalsIgnoreCase(name)) {
        return true;
      }
    }
    return false;
  }

  /** Empty where there is none; null where it is not plain. */
  private @Nullable String readValue() {
    if (charAt(at) != '=') {
      return "";
    }
    char quote = charAt(at + 1);
    int end = quote == '"' || quote == '\'' ? html.indexOf(quote, at + 2) : -1;
    if (end < 0) {
      return null;
    }
    String value = html.substring(at + 2, end);
    at = end + 1;
    return value.indexOf(0) < 0 ? Parser.unescapeEntities(value, true) : null;
  }
}
