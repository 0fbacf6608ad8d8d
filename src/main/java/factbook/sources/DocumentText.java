package factbook.sources;

import factbook.text.Sha256;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A source document as text: its digest and its paragraphs.
 *
 * <p>A paragraph is a line with at least one character outside Unicode {@code White_Space}, without
 * the blanks at its ends; U+00A0 and U+3000 are blanks, which {@link String#isBlank} does not know
 * of the first.
 *
 * @param sha256 of the bytes, 64 hexadecimal digits
 * @param paragraphs number 1 first
 */
record DocumentText(String sha256, List<String> paragraphs) {
  private static final int DIGEST_LENGTH = 16;

  DocumentText {
    paragraphs = List.copyOf(paragraphs);
  }

  /** The document of these bytes; empty where they are not strict UTF-8. */
  static Optional<DocumentText> of(byte[] bytes) {
    try {
      String text =
          StandardCharsets.UTF_8
              .newDecoder()
              .onMalformedInput(CodingErrorAction.REPORT)
              .onUnmappableCharacter(CodingErrorAction.REPORT)
              .decode(ByteBuffer.wrap(bytes))
              .toString();
      return Optional.of(new DocumentText(Sha256.of(bytes), split(text)));
    } catch (CharacterCodingException notUtf8) {
      return Optional.empty();
    }
  }

  private static List<String> split(String text) {
    List<String> paragraphs = new ArrayList<>();
    for (String line : text.split("\n", -1)) {
      String stripped = strip(line);
      if (!stripped.isEmpty()) {
        paragraphs.add(stripped);
      }
    }
    return paragraphs;
  }

  private static String strip(String line) {
    int start = 0;
    int end = line.length();
    while (start < end && isWhiteSpace(line.charAt(start))) {
      start++;
    }
    while (end > start && isWhiteSpace(line.charAt(end - 1))) {
      end--;
    }
    return line.substring(start, end);
  }

  /** The property White_Space of the Unicode Character Database (PropList.txt). */
  static boolean isWhiteSpace(char c) {
    return (c >= '\t' && c <= '\r')
        || c == ' '
        || c == '\u0085'
        || c == '\u00A0'
        || c == '\u1680'
        || (c >= '\u2000' && c <= '\u200A')
        || c == '\u2028'
        || c == '\u2029'
        || c == '\u202F'
        || c == '\u205F'
        || c == '\u3000';
  }

  /** The digest that the record keeps of a paragraph. */
  static String digest(String paragraph) {
    return Sha256.of(paragraph.getBytes(StandardCharsets.UTF_8)).substring(0, DIGEST_LENGTH);
  }
}
