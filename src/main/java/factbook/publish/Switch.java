package factbook.publish;

/** How a new site took the place of the old one. */
public enum Switch {
  /** Not at all: every file is as it was. */
  NONE,
  /** At one stroke. */
  WHOLE,
  /**
   * File by file, as the output cannot be renamed (a mount point, or a parent folder that must not
   * be written): readers could see old and new pages together for a moment.
   */
  FILE_BY_FILE
}
