package factbook.scan;

import factbook.diagnostic.Code;
import factbook.diagnostic.Severity;

/** The mistakes of folders, names and encodings. */
public enum ScanCode implements Code {
  NO_FOLDER("scan/no-folder"),
  NO_BOOK("scan/no-book"),
  TWO_BOOKS("scan/two-books"),
  LINK_OUT_OF_BOOK("scan/link-out-of-book"),
  BROKEN_LINK("scan/broken-link"),
  LINK_TO_FOLDER("scan/link-to-folder"),
  FOLDER_FOR_FILE("scan/folder-for-file"),
  FILE_FOR_FOLDER("scan/file-for-folder"),
  NOT_A_FILE("scan/not-a-file"),
  UNREADABLE("scan/unreadable"),
  TOO_LARGE("scan/too-large"),
  NAME("scan/name"),
  COLLIDING_NAMES("scan/colliding-names"),
  STRAY_FILE("scan/stray-file"),
  NOT_UTF_8("scan/not-utf-8"),
  BYTE_ORDER_MARK("scan/byte-order-mark"),
  CARRIAGE_RETURN("scan/carriage-return"),
  CONTROL_CHARACTER("scan/control-character"),
  LINE_SEPARATOR("scan/line-separator");

  private final String id;

  ScanCode(String id) {
    this.id = id;
  }

  @Override
  public String id() {
    return id;
  }

  @Override
  public Severity severity() {
    return this == STRAY_FILE ? Severity.WARNING : Severity.ERROR;
  }

  @Override
  public boolean isReadingOrWriting() {
    return this == NO_FOLDER || this == UNREADABLE || this == BROKEN_LINK;
  }
}
