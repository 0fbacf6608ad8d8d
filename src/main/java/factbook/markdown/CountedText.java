package factbook.markdown;

/**
 * A text that counts how often it is read and stops a parser that reads it too often.
 *
 * <p>flexmark needs time exponential in the length of some inputs ({@code [} and 36 backslashes).
 * Real pages are read at most some 200 times a character; hostile ones 100,000 times. Counting
 * calls instead of time makes the refusal the same on every machine.
 */
final class CountedText implements CharSequence {
  private static final long FLOOR = 5_000_000;
  private static final long PER_CHARACTER = 500;

  private final String text;
  private long left;

  CountedText(String text) {
    this.text = text;
    this.left = FLOOR + PER_CHARACTER * text.length();
  }

  /** The text was read too often. */
  static final class ExhaustedException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final int offset;

    ExhaustedException(int offset) {
      super("read too often", null, false, false);
      this.offset = offset;
    }

    /** Where the reader was. */
    int offset() {
      return offset;
    }
  }

  @Override
  public int length() {
    return text.length();
  }

  @Override
  public char charAt(int index) {
    spend(1, index);
    return text.charAt(index);
  }

  @Override
  public CharSequence subSequence(int start, int end) {
    spend(end - start, start);
    return text.substring(start, end);
  }

  private void spend(int characters, int index) {
    left -= characters;
    if (left < 0) {
      throw new ExhaustedException(index);
    }
  }

  @Override
  public String toString() {
    return text;
  }
}
