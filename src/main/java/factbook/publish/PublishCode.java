package factbook.publish;

import factbook.diagnostic.Code;
import factbook.diagnostic.Severity;

/** What can be wrong with the output folder or with the files meant for it. */
public enum PublishCode implements Code {
  /** The output folder has files and no manifest: somebody else's. */
  NOT_OURS("publish/not-ours"),
  /** The output is a file, or lies below one. */
  NOT_A_FOLDER("publish/not-a-folder"),
  /** The output is a symbolic link. */
  SYMBOLIC_LINK("publish/symbolic-link"),
  /** The output is the book, contains it, or lies in its sources. */
  INSIDE_THE_BOOK("publish/inside-the-book"),
  /** The manifest cannot be read as one. */
  DAMAGED_MANIFEST("publish/damaged-manifest"),
  /** Another build is writing the same output. */
  BUSY("publish/busy"),
  /** A path that cannot be a file of a site. */
  BAD_PATH("publish/bad-path"),
  /** Two files that are one file on some systems. */
  PATH_COLLISION("publish/path-collision"),
  /** A file that is not ours stands where one of ours must go. */
  IN_THE_WAY("publish/in-the-way"),
  /** A folder to verify that has no list of checksums. */
  NO_CHECKSUMS("publish/no-checksums"),
  /** A list of checksums that cannot be read as one. */
  DAMAGED_CHECKSUMS("publish/damaged-checksums"),
  /** A listed file that is not there. */
  MISSING_FILE("publish/missing-file"),
  /** A listed file with other bytes. */
  CHANGED_FILE("publish/changed-file"),
  /** A file that is not listed. */
  EXTRA_FILE("publish/extra-file");

  private final String id;

  PublishCode(String id) {
    this.id = id;
  }

  @Override
  public String id() {
    return id;
  }

  /** The book is not to blame for where it is to be published. */
  @Override
  public boolean isReadingOrWriting() {
    return switch (this) {
      case BAD_PATH, PATH_COLLISION, MISSING_FILE, CHANGED_FILE, EXTRA_FILE -> false;
      default -> true;
    };
  }

  /** Others may keep their own files beside a published site. */
  @Override
  public Severity severity() {
    return this == EXTRA_FILE ? Severity.WARNING : Severity.ERROR;
  }
}
