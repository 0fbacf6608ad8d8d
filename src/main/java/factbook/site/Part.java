package factbook.site;

import java.util.List;

/**
 * A part of a long list that has a page to itself. The list has one order, the same in every
 * script, so that the parts hold the same; within a part each script orders as its readers look
 * things up.
 *
 * <pre>{@code
 * new Part(2, 4, 300, 600).of(all) // the second three hundred
 * }</pre>
 *
 * @param number which one it is, from 1
 * @param of how many there are
 * @param from the first of the list that it holds, from 0
 * @param to the one behind its last
 */
public record Part(int number, int of, int from, int to) {
  /** All there is, on one page. */
  public static final Part WHOLE = new Part(1, 1, 0, Integer.MAX_VALUE);

  /** What a page holds that shows the beginning of a list and leads to the rest. */
  public static Part first(int length) {
    return new Part(1, 1, 0, length);
  }

  /** What this part holds of a list. */
  public <T> List<T> of(List<T> all) {
    return all.subList(Math.min(from, all.size()), Math.min(to, all.size()));
  }

  /** Whether it is the first, which says what all have in common. */
  public boolean isFirst() {
    return number == 1;
  }

  /**
   * The file of a part: {@code timeline.html}, {@code timeline--2.html}. No id has two hyphens, so
   * that it is nothing else's.
   *
   * @param first the file of the first
   */
  public static String path(String first, int number) {
    return number == 1 ? first : first.replaceFirst("\\.html$", "--" + number + ".html");
  }
}
