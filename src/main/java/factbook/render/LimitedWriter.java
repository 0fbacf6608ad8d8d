package factbook.render;

import java.io.IOException;
import java.io.Writer;
import java.util.Arrays;

/** Holds what a template writes, up to a limit. */
final class LimitedWriter extends Writer {
  private final int limit;
  private char[] text = new char[16_384];
  private int length;
  private boolean isFull;

  LimitedWriter(int limit) {
    this.limit = limit;
  }

  /** Whether the template wanted to write more than the limit. */
  boolean isFull() {
    return isFull;
  }

  @Override
  public void write(int character) throws IOException {
    makeRoom(1);
    text[length++] = (char) character;
  }

  @Override
  public void write(char[] characters, int offset, int count) throws IOException {
    makeRoom(count);
    System.arraycopy(characters, offset, text, length, count);
    length += count;
  }

  @Override
  public void write(String string, int offset, int count) throws IOException {
    makeRoom(count);
    string.getChars(offset, offset + count, text, length);
    length += count;
  }

  /** Writes a text unless it has a character that HTML gives a meaning to. */
  boolean writePlain(String string) throws IOException {
    int count = string.length();
    makeRoom(count);
    string.getChars(0, count, text, length);
    for (int i = length; i < length + count; i++) {
      if (isSpecial(text[i])) {
        return false;
      }
    }
    length += count;
    return true;
  }

  private static boolean isSpecial(char unit) {
    return unit <= '>'
        && (unit == '<' || unit == '>' || unit == '&' || unit == '"' || unit == '\'');
  }

  private void makeRoom(int count) throws IOException {
    if (count > limit - length) {
      isFull = true;
      throw new IOException("more than " + limit + " characters");
    }
    if (count > text.length - length) {
      text = Arrays.copyOf(text, Math.max(length + count, Math.min(2 * text.length, limit)));
    }
  }

  @Override
  public void flush() {
    // All is in memory.
  }

  @Override
  public void close() {
    // Nothing is open.
  }

  @Override
  public String toString() {
    return new String(text, 0, length);
  }
}
