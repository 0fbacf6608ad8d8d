package factbook.render;

import java.io.IOException;
import java.io.Writer;

/** Holds what a template writes, up to a limit. */
final class LimitedWriter extends Writer {
  private final StringBuilder text = new StringBuilder(16_384);
  private final int limit;
  private boolean isFull;

  LimitedWriter(int limit) {
    this.limit = limit;
  }

  /** Whether the template wanted to write more than the limit. */
  boolean isFull() {
    return isFull;
  }

  @Override
  public void write(char[] characters, int offset, int length) throws IOException {
    ask(length);
    text.append(characters, offset, length);
  }

  @Override
  public void write(String string, int offset, int length) throws IOException {
    ask(length);
    text.append(string, offset, offset + length);
  }

  private void ask(int length) throws IOException {
    if (text.length() + length > limit) {
      isFull = true;
      throw new IOException("more than " + limit + " characters");
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
    return text.toString();
  }
}
