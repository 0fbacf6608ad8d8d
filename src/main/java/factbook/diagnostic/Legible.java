package factbook.diagnostic;

/** Makes a text safe to print: no control character of a file reaches the terminal. */
final class Legible {
  private static final int REPLACEMENT = 0xFFFD;

  private Legible() {}

  /** The text with every invisible character replaced by one that can be seen. */
  static String text(String text) {
    return text.codePoints()
        .map(Legible::codePoint)
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }

  /** Controls become the pictures that Unicode has for them ({@code ␍}), the rest {@code �}. */
  static int codePoint(int codePoint) {
    return switch (Character.getType(codePoint)) {
      case Character.CONTROL ->
          codePoint < ' ' ? 0x2400 + codePoint : codePoint == 0x7F ? 0x2421 : REPLACEMENT;
      case Character.FORMAT,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR,
          Character.SURROGATE,
          Character.UNASSIGNED ->
          REPLACEMENT;
      default -> codePoint;
    };
  }
}
