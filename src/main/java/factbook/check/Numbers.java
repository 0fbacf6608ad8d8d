package factbook.check;

import java.util.Arrays;

/** The runs of ASCII and of full-width digits of a page, in order, separated by blanks. */
final class Numbers {
  private final StringBuilder runs = new StringBuilder();

  void add(String text) {
    int start = -1;
    for (int i = 0; i < text.length(); i++) {
      boolean isDigit = isDigit(text.charAt(i));
      if (isDigit && start < 0) {
        start = i;
      } else if (!isDigit && start >= 0) {
        add(text, start, i);
        start = -1;
      }
    }
    if (start >= 0) {
      add(text, start, text.length());
    }
  }

  private void add(String text, int start, int end) {
    if (!runs.isEmpty()) {
      runs.append(' ');
    }
    runs.append(text, start, end);
  }

  private static boolean isDigit(char c) {
    return (c >= '0' && c <= '9') || (c >= '０' && c <= '９');
  }

  /** How many characters there are so far. */
  int length() {
    return runs.length();
  }

  /** Puts those in order that were added since there were so many characters. */
  void sortFrom(int length) {
    int first = length == 0 ? 0 : length + 1;
    if (first < runs.length()) {
      String[] added = runs.substring(first).split(" ", -1);
      Arrays.sort(added);
      runs.setLength(first);
      runs.append(String.join(" ", added));
    }
  }

  @Override
  public String toString() {
    return runs.toString();
  }
}
