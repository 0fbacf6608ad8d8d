package factbook.site;

/**
 * How much of a list a page holds, so that no page grows with the book: each stays below a
 * megabyte.
 *
 * @param home parks on the home page, which leads to the list
 * @param cards parks or sources in a list, each with what tells most of it
 * @param compared parks side by side
 * @param proven rows with their evidence: facts, events, targets, figures of a source
 * @param plain lines: names, relations, changes
 * @param doubts of each sort of doubt on the page that lists them all, with their evidence
 */
public record Lengths(int home, int cards, int compared, int proven, int plain, int doubts) {
  /** Of a book as it is published. */
  public static final Lengths PUBLISHED = new Lengths(60, 200, 100, 300, 500, 150);
}
