package factbook.view;

/**
 * A citation in the parts that change where one thing of a page is cited rather than the page: what
 * it is about, and where it stands.
 *
 * @param beforeTitle {@code 编辑部. }
 * @param title {@code 云栖小镇}
 * @param beforeAddress {@code [DB/OL]//事实书. 2026-11版. (2026-11-21). }
 * @param address where it stands; the path below the output folder where the book has no base URL
 * @param end {@code .}
 */
public record CitationView(
    String beforeTitle, String title, String beforeAddress, String address, String end) {
  /** The whole of it. */
  public String text() {
    return beforeTitle + title + beforeAddress + address + end;
  }
}
