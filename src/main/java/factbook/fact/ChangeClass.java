package factbook.fact;

/**
 * What sort of change a statement underwent from one edition to the next, in the order in which
 * readers are told: what the book had got wrong comes first.
 */
public enum ChangeClass {
  /** The book was wrong: it had misread its source. Needs a note. */
  CORRECTED,
  /** The book knows better: another source, a later date, the editor's choice. */
  REVISED,
  /** It was not stated before. */
  NEW,
  /** It is not stated any more. */
  WITHDRAWN,
  /** It says the same of another time. */
  RE_DATED,
  /** It says the same and rests on something else. */
  RE_SOURCED
}
