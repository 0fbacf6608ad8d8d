package factbook.check;

import factbook.diagnostic.Code;

/** What can be wrong with finished pages. */
public enum CheckCode implements Code {
  /** A link to a file that the site does not have. */
  BROKEN_LINK("check/broken-link"),
  /** A link to a place that its page does not have. */
  MISSING_ANCHOR("check/missing-anchor"),
  /** A style sheet, script or picture that the site does not have. */
  MISSING_ASSET("check/missing-asset"),
  /** Something to load from outside the site. */
  FOREIGN_REQUEST("check/foreign-request"),
  /** A link with a scheme that does more than lead somewhere, such as {@code javascript:}. */
  UNSAFE_LINK("check/unsafe-link"),
  /** An id that a page has twice. */
  DUPLICATE_ID("check/duplicate-id"),
  /** A style, script or handler inside a page, which the page's own policy blocks. */
  INLINE_CODE("check/inline-code"),
  /** A page that sends its reader elsewhere by itself. */
  REDIRECT("check/redirect"),
  /** A page that no way leads to from the first one. */
  ORPHAN_PAGE("check/orphan-page"),
  /** No title, or an empty one. */
  TITLE("check/title"),
  /** Not exactly one main heading, or a level left out. */
  HEADINGS("check/headings"),
  /** A page whose language is not that of its tree. */
  LANGUAGE("check/language"),
  /** A page that does not name its twins as such. */
  TWIN_LINKS("check/twin-links"),
  /** A page that stands in one tree and not in the other. */
  TWIN_MISSING("check/twin-missing"),
  /** Twins with different ids, links or numbers. */
  TWIN_DIFFERS("check/twin-differs"),
  /** A character that the script of its page does not have. */
  SCRIPT_LEAK("check/script-leak"),
  /** A site that the host it is made for does not take. */
  HOST("check/host"),
  /** A word of the glossary whose Traditional form is missing on the twin. */
  MISSING_TERM("glossary/missing-form");

  private final String id;

  CheckCode(String id) {
    this.id = id;
  }

  @Override
  public String id() {
    return id;
  }
}
