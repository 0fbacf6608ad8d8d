package factbook.view;

import java.util.List;

/**
 * The feed of a script: an entry for each edition.
 *
 * @param lang the BCP 47 tag of the script
 * @param id its lasting id, an IRI
 * @param updated the day of the latest edition, {@code 2026-11-21}
 * @param self its own address; relative where the book has no base URL
 * @param alternates the page on changes in each script
 */
public record FeedView(
    String lang,
    String id,
    String title,
    String subtitle,
    String author,
    String licence,
    String updated,
    String self,
    List<AlternateView> alternates,
    List<EntryView> entries) {
  /** Keeps own copies. */
  public FeedView {
    alternates = List.copyOf(alternates);
    entries = List.copyOf(entries);
  }

  /** A page in a script. */
  public record AlternateView(String lang, String href) {}

  /**
   * An edition.
   *
   * @param id its lasting id, an IRI
   * @param updated its day
   * @param href its place on the page on changes
   * @param lead what there is to say of it
   * @param items its changes, corrections first
   */
  public record EntryView(
      String id, String title, String updated, String href, String lead, List<LinkView> items) {
    /** Keeps an own copy. */
    public EntryView {
      items = List.copyOf(items);
    }
  }
}
