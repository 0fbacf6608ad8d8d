package factbook.publish;

/** What was found to repair before a command. */
public enum Recovery {
  /** Nothing was left behind. */
  NOTHING,
  /** A build is under way: it repairs what it must itself. */
  BUSY,
  /** A build had been cut off before its site was complete: the old site stands. */
  DISCARDED,
  /** A build had been cut off while its site took its place: the new site stands. */
  FINISHED
}
