package factbook.fact;

/** Which of several facts about the same thing the book goes by. */
public enum Rank {
  /** The one the editor goes by, with a reason. */
  PREFERRED,
  /** One of equals. */
  NORMAL,
  /** Known to be wrong or outdated, with a reason; shown, never hidden. */
  DEPRECATED
}
