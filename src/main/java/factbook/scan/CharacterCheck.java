package factbook.scan;

import factbook.diagnostic.Diagnostics;
import factbook.text.Span;
import factbook.text.TextFile;
import java.util.Locale;
import java.util.Objects;

/** Finds the characters that no file of the book may hold. */
final class CharacterCheck {
  /** So many places are named; a binary file would give a page of them. */
  private static final int MOST_PLACES = 20;

  private static final char BYTE_ORDER_MARK = '\uFEFF';

  private final TextFile file;
  private final Diagnostics diagnostics;
  private boolean isUsable = true;
  private boolean hasCarriageReturn;
  private int places;

  private CharacterCheck(TextFile file, Diagnostics diagnostics) {
    this.file = file;
    this.diagnostics = diagnostics;
  }

  /** Adds a mistake for each such character; whether what is left can be read all the same. */
  static boolean isUsable(TextFile file, Diagnostics diagnostics) {
    CharacterCheck check = new CharacterCheck(file, diagnostics);
    String text = file.text();
    for (int at = 0; at < text.length(); at++) {
      char c = text.charAt(at);
      if (c < ' ' ? c != '\n' && c != '\t' : c >= 0x7F && isSuspect(c)) {
        check.add(at, c);
      }
    }
    return check.isUsable;
  }

  private static boolean isSuspect(char c) {
    return c < 0xA0
        || (c >= '\u2028' && c <= '\u202E')
        || (c >= '\u2066' && c <= '\u2069')
        || c == BYTE_ORDER_MARK
        || c >= '\uFFFE';
  }

  private void add(int at, char c) {
    Span where = file.span(at, at + 1);
    if (c == '\r') {
      addCarriageReturn(at);
    } else if (++places > MOST_PLACES) {
      isUsable = false;
    } else if (c == BYTE_ORDER_MARK) {
      addByteOrderMark(where);
    } else if (c == 0x85 || c == '\u2028' || c == '\u2029') {
      isUsable = false;
      diagnostics.add(
          where,
          ScanCode.LINE_SEPARATOR,
          "the invisible character " + name(c) + " breaks the line here",
          "remove it, or type a line end in its place");
    } else {
      isUsable = false;
      diagnostics.add(
          where,
          ScanCode.CONTROL_CHARACTER,
          "the invisible character " + name(c) + " stands in the text",
          "remove it");
    }
  }

  private void addCarriageReturn(int at) {
    boolean isLineEnd = at + 1 < file.text().length() && file.text().charAt(at + 1) == '\n';
    isUsable &= isLineEnd;
    if (!hasCarriageReturn) {
      diagnostics.add(
          file.span(at, at),
          ScanCode.CARRIAGE_RETURN,
          isLineEnd ? "the lines end with CR LF" : "a line ends with CR alone",
          "save the file with LF line ends");
    }
    hasCarriageReturn = true;
  }

  private void addByteOrderMark(Span where) {
    if (where.start() == 0) {
      diagnostics.add(
          where,
          ScanCode.BYTE_ORDER_MARK,
          "the file begins with a byte order mark",
          "save the file as UTF-8 without a byte order mark");
    } else {
      isUsable = false;
      diagnostics.add(
          where,
          ScanCode.BYTE_ORDER_MARK,
          "a byte order mark stands inside the text",
          "remove the invisible character U+FEFF");
    }
  }

  private static String name(char c) {
    String name = Objects.requireNonNullElse(Character.getName(c), "");
    return String.format(Locale.ROOT, "U+%04X %s", (int) c, name).strip();
  }
}
