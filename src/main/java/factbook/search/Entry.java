package factbook.search;

import java.util.stream.Stream;

/**
 * Something that a search finds: a place of the book, with all that a result shows of it.
 *
 * @param path the page below the folder of its script, {@code parks/yunqi-town.html}
 * @param anchor the place on it; empty for the whole page
 * @param who the subject or source that it is about, or that is found
 * @param label what is stated of it: a property, what a subject is, the heading above a text
 * @param text what is stated; other names of a subject
 * @param date in words; empty for none
 * @param due when a target, plan or forecast is due, in words; empty for none
 * @param marks the classes of the marks that keep it from being misread: {@code target inferred}
 * @param more what else is said of it, a line each
 * @param pinyin of a name, with tone marks; empty for others
 * @param lang the language of {@code who} and {@code more} where it is not the page's; else empty
 */
record Entry(
    Group group,
    String path,
    String anchor,
    Said who,
    String label,
    Said text,
    String date,
    String due,
    String marks,
    Said more,
    String pinyin,
    String lang) {

  /** The groups of results, in the order in which they are shown. */
  enum Group {
    PARK("parks"),
    ENTITY("entities"),
    PROPERTY("properties"),
    FACT("facts"),
    TEXT("texts"),
    EVENT("events"),
    SOURCE("sources");

    private final String id;

    Group(String id) {
      this.id = id;
    }

    /** Its name in the page. */
    String id() {
      return id;
    }
  }

  /** A passage of running text. */
  static Entry passage(String path, String anchor, String who, String heading, Said text) {
    return new Entry(
        Group.TEXT, path, anchor, Said.of(who), heading, text, "", "", "", Said.NOTHING, "", "");
  }

  /** All that is said, whatever of it a search looks through. */
  Stream<String> texts() {
    return Stream.of(who.text(), label, text.text(), date, due, more.text(), pinyin);
  }
}
