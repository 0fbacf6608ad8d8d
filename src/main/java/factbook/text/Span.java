package factbook.text;

/**
 * A place in a file: from {@code start} (included) to {@code end} (excluded), in UTF-16 units.
 *
 * <p>Two spans are equal when they cover the same offsets of the same file.
 */
public record Span(TextFile file, int start, int end) implements Comparable<Span> {
  /** Checks that the offsets are in order and inside the file. */
  public Span {
    if (start < 0 || end < start || end > file.length()) {
      throw new IllegalArgumentException(file + ": " + start + ".." + end);
    }
  }

  /** The line of the first character, from 1. */
  public int line() {
    return file.line(start);
  }

  /** The column of the first character, from 1, in code points. */
  public int column() {
    return file.column(start);
  }

  /** Whether no line end is in it. */
  public boolean isOnOneLine() {
    return line() == file.line(end);
  }

  /** Whether another place of the same file begins in this one. */
  public boolean holdsStartOf(Span other) {
    return file.equals(other.file) && start <= other.start && other.start < end;
  }

  /** The covered text. */
  public String text() {
    return file.text().substring(start, end);
  }

  /** The part of this span from {@code from} to {@code to}, counted from the start of this span. */
  public Span part(int from, int to) {
    return new Span(file, start + from, start + to);
  }

  /** By path, then by place. */
  @Override
  public int compareTo(Span other) {
    int byPath = file.path().compareTo(other.file.path());
    if (byPath != 0) {
      return byPath;
    }
    int byStart = Integer.compare(start, other.start);
    return byStart != 0 ? byStart : Integer.compare(end, other.end);
  }

  /** {@code path:line:column}. */
  @Override
  public String toString() {
    return file.path() + ":" + line() + ":" + column();
  }
}
