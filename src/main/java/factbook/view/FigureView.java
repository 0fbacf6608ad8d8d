package factbook.view;

import org.jspecify.annotations.Nullable;

/**
 * A fact at a glance: what it says, and all that keeps it from being misread.
 *
 * @param id its id in the book, {@code yunqi-town/companies-2018}, by which its evidence is found
 * @param text the value as displayed: {@code 1061家}, comparator words included
 * @param href its row among the facts, with the evidence
 * @param subject the name of its subject
 * @param label the name of its property
 * @param scope the part of the subject it speaks of; null for the whole
 * @param date in words; words that say so for a figure that has none, empty for words, names and
 *     dates that have none
 * @param isDateInferred whether the editor dated it
 * @param due when it is due, in words; null where nothing is due
 * @param interval what the figure allows, in words; null for words, dates and names
 * @param kind {@code observed}, {@code target}, {@code plan} or {@code forecast}
 * @param kindWords the same in words
 * @param rank {@code preferred}, {@code normal} or {@code deprecated}
 * @param rankWords the same in words
 * @param isComputed whether the book computed it
 * @param isStale whether it is older than such a figure should be
 */
public record FigureView(
    String id,
    String text,
    String href,
    String subject,
    String label,
    @Nullable String scope,
    String date,
    boolean isDateInferred,
    @Nullable String due,
    @Nullable String interval,
    String kind,
    String kindWords,
    String rank,
    String rankWords,
    boolean isComputed,
    boolean isStale) {
  /** So many characters and more may be a sentence, which no button could break. */
  private static final int LONG = 13;

  /** Whether a button can hold it on one line. */
  public boolean isShort() {
    return text.length() < LONG;
  }

  /** Whether nothing has to be said with it: it was so, was printed, and stands alone. */
  public boolean isPlain() {
    return isObserved() && !isComputed && rank.equals("normal");
  }

  /** Whether it must not be read as the figures around it are. */
  public boolean isMarked() {
    return !isObserved() || isComputed || rank.equals("deprecated");
  }

  /** The name of its property, with the part of the subject it speaks of. */
  public String named() {
    return scope == null ? label : label + "（" + scope + "）";
  }

  /** The classes by which it looks as what it is, each behind a blank. */
  public String look() {
    String ranked = rank.equals("normal") ? "" : " " + rank;
    return isComputed ? ranked + " computed" : ranked;
  }

  /** The class of what is not (yet) so, and that of a number in one piece, each behind a blank. */
  public String style() {
    return isObserved() ? whole() : " " + kind + whole();
  }

  /** The class of a number in one piece: around words a box would be a cage. */
  public String whole() {
    return isFigure() && isShort() ? " whole" : "";
  }

  /** Whether it is a number, and no words, date or name. */
  public boolean isFigure() {
    return interval != null;
  }

  /** Whether it was so, as against wanted, planned or expected. */
  public boolean isObserved() {
    return kind.equals("observed");
  }
}
