package factbook.scan;

import factbook.diagnostic.Diagnostics;
import factbook.text.Span;
import factbook.text.TextFile;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Decodes bytes as UTF-8 and nothing else: no byte is guessed, replaced or skipped. */
public final class TextDecoder {
  private TextDecoder() {}

  /**
   * Decodes a file.
   *
   * @param path what messages call it
   * @return null where the bytes are no UTF-8, which has been added to {@code diagnostics}
   */
  public static @Nullable TextFile decode(String path, byte[] bytes, Diagnostics diagnostics) {
    ByteBuffer in = ByteBuffer.wrap(bytes);
    CharBuffer out = CharBuffer.allocate(bytes.length);
    CoderResult result =
        StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT)
            .decode(in, out, true);
    out.flip();
    if (result.isError()) {
      addMistake(path, bytes, in.position(), out.length(), diagnostics);
      return null;
    }
    return new TextFile(path, out.toString());
  }

  /** Shows the line with the bad bytes replaced, for a look at what stands around them. */
  private static void addMistake(
      String path, byte[] bytes, int badByte, int offset, Diagnostics diagnostics) {
    TextFile shown = new TextFile(path, new String(bytes, StandardCharsets.UTF_8));
    Span where = shown.span(offset, Math.min(offset + 1, shown.text().length()));
    diagnostics.add(
        where,
        ScanCode.NOT_UTF_8,
        String.format(
            Locale.ROOT, "the byte %02X at offset %d is not UTF-8", bytes[badByte] & 0xFF, badByte),
        "save the file as UTF-8; " + guess(bytes));
  }

  private static String guess(byte[] bytes) {
    boolean isUtf16 = bytes.length > 1 && (bytes[0] & 0xFF) + (bytes[1] & 0xFF) == 0xFF + 0xFE;
    return isUtf16 ? "it seems to be UTF-16" : "it may be GB18030 or Big5";
  }
}
