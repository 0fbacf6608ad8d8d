package factbook.yaml;

import factbook.diagnostic.Diagnostics;
import factbook.text.Span;
import factbook.text.TextFile;
import factbook.yaml.YamlNode.Scalar;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What must be seen in the lines themselves, for SnakeYAML says nothing or too little of it. */
final class Lines {
  static final String EMPTY_MESSAGE = "the file is empty";
  static final String EMPTY_HINT = "fill it, or delete it";
  static final String COLON_MESSAGE = "the colon behind the key is a full-width one";
  static final String COLON_HINT = "type “: ”, an ASCII colon and a blank";

  private static final Pattern FULL_WIDTH_COLON = Pattern.compile(" *(- )?[a-z0-9-]+(：)");

  private Lines() {}

  /** Adds mistakes for an empty file, a directive and tabs; whether the rest can be read. */
  static boolean areReadable(TextFile file, Diagnostics diagnostics) {
    boolean isEmpty = true;
    boolean isReadable = true;
    String text = file.text();
    for (int start = 0; start < text.length(); start = lineEnd(text, start) + 1) {
      int end = lineEnd(text, start);
      int first = skipBlanks(text, start, end);
      if (first < end && isOtherBlank(text.charAt(first))) {
        addIndentation(file.span(first, first + 1), diagnostics);
        isReadable = false;
      }
      boolean hasContent = first < end && text.charAt(first) != '#' && text.charAt(first) != '\r';
      if (hasContent && isEmpty && text.charAt(first) == '%' && first == start) {
        addDirective(file.span(first, end), diagnostics);
        isReadable = false;
      }
      isEmpty &= !hasContent;
    }
    if (isEmpty) {
      diagnostics.add(file.start(), YamlCode.EMPTY, EMPTY_MESSAGE, EMPTY_HINT);
    }
    return isReadable && !isEmpty;
  }

  /** The full-width colon behind a key on the line of a place or the line above; null if none. */
  static @Nullable Span fullWidthColon(Span where) {
    TextFile file = where.file();
    for (int line = Math.max(1, where.line() - 1); line <= where.line(); line++) {
      Matcher colon = FULL_WIDTH_COLON.matcher(file.lineText(line));
      if (colon.lookingAt()) {
        int start = file.lineStart(line);
        return file.span(start + colon.start(2), start + colon.end(2));
      }
    }
    return null;
  }

  private static int lineEnd(String text, int from) {
    int end = text.indexOf('\n', from);
    return end < 0 ? text.length() : end;
  }

  private static int skipBlanks(String text, int from, int end) {
    int at = from;
    while (at < end && text.charAt(at) == ' ') {
      at++;
    }
    return at;
  }

  /** A tab or a blank of another width, which YAML takes for a letter. */
  private static boolean isOtherBlank(char c) {
    return c == '\t' || Character.getType(c) == Character.SPACE_SEPARATOR;
  }

  private static void addIndentation(Span where, Diagnostics diagnostics) {
    char blank = where.text().charAt(0);
    String name = blank == '\t' ? "a tab" : CodePoints.name(blank);
    diagnostics.add(
        where,
        YamlCode.INDENTATION,
        "the line is indented with " + name,
        "indent it with plain blanks");
  }

  private static void addDirective(Span where, Diagnostics diagnostics) {
    diagnostics.add(
        where,
        YamlCode.DIRECTIVE,
        "“" + where.text().strip() + "” is a directive of YAML, which the book does not use",
        "remove the line");
  }

  /**
   * Warns where {@code #} cut an unquoted text: {@code a #b} is the text {@code a}. A comment that
   * has a blank behind its sign is taken for one.
   */
  static void warnOfSwallowedText(Scalar scalar, Diagnostics diagnostics) {
    String text = scalar.span().file().text();
    int end = scalar.span().end();
    int sign = skipBlanks(text, end, text.length());
    boolean isCut =
        !scalar.text().isEmpty()
            && sign > end
            && sign + 1 < text.length()
            && text.charAt(sign) == '#'
            && " \t\r\n#".indexOf(text.charAt(sign + 1)) < 0;
    if (isCut) {
      diagnostics.add(
          scalar.span().file().span(sign, lineEnd(text, sign)),
          YamlCode.SWALLOWED_COMMENT,
          "“#” begins a comment here, so the text ends before it",
          "put the whole text in quotes, or type a blank behind “#”");
    }
  }
}
