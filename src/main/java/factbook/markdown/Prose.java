package factbook.markdown;

import factbook.diagnostic.Diagnostics;
import factbook.figure.FigureScanner.Found;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;

/**
 * The plain text of one block with the place of each character, so that a number is found even
 * where emphasis runs through it: {@code 1**0**0家}.
 */
final class Prose {
  /** Stands for what is no plain text: code, references, pictures. */
  private static final char OBJECT = '\uFFFC';

  private final StringBuilder text = new StringBuilder();
  private int[] starts = new int[64];
  private int[] ends = new int[64];

  /** Adds a character (UTF-16 unit) that is typed from {@code start} to {@code end}. */
  void add(char typed, int start, int end) {
    int at = text.length();
    if (at == starts.length) {
      starts = Arrays.copyOf(starts, at * 2);
      ends = Arrays.copyOf(ends, at * 2);
    }
    starts[at] = start;
    ends[at] = end;
    text.append(typed);
  }

  /** Adds a text that is typed as a whole from {@code start} to {@code end}. */
  void add(String shown, int start, int end) {
    shown.chars().forEach(unit -> add((char) unit, start, end));
  }

  /** Adds something that numbers do not reach across. */
  void addObject(int at) {
    add(OBJECT, at, at);
  }

  /** Reports each number. */
  void check(Function<String, List<Found>> numbers, Place place, Diagnostics diagnostics) {
    for (Found found : numbers.apply(text.toString())) {
      diagnostics.add(
          place.span(starts[found.start()], ends[found.end() - 1]),
          MarkdownCode.LOOSE_NUMBER,
          "“" + found.text() + "” is a number that no fact proves",
          "refer to a fact: {fact-id}; a number that is no fact needs a reason: {="
              + found.text()
              + "|reason}");
    }
  }
}
