package factbook.localize;

import factbook.edition.Edition;
import factbook.edition.History;
import factbook.fact.Settings;
import factbook.site.Part;
import factbook.view.ChangesView.ChangeView;
import factbook.view.ChangesView.EditionView;
import factbook.view.FeedView;
import factbook.view.FeedView.AlternateView;
import factbook.view.FeedView.EntryView;
import factbook.view.LinkView;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/**
 * The feed of one script. Its ids never change: with a base URL they are {@code tag:} URIs (RFC
 * 4151) of its host, path and the day of the first edition; without one they are UUIDs made of the
 * book's name (RFC 4122), since nobody's host can be named.
 */
final class Feed {
  /** As many editions as a reader that was away for long may want. */
  private static final int MOST_EDITIONS = 30;

  /** Beyond this the page says more; a first edition of thousands of facts is no news. */
  private static final int MOST_CHANGES = 100;

  private static final String PATH = "feed.xml";

  private final Settings settings;
  private final History history;
  private final Names names;
  private final Words words;
  private final ChangesPage changes;

  Feed(Settings settings, History history, Names names, Words words, ChangesPage changes) {
    this.settings = settings;
    this.history = history;
    this.names = names;
    this.words = words;
    this.changes = changes;
  }

  FeedView view() {
    List<Edition> editions = history.editions();
    String first =
        editions.isEmpty() ? settings.date().text() : editions.get(editions.size() - 1).date();
    List<EntryView> entries =
        editions.stream().limit(MOST_EDITIONS).map(edition -> entry(edition, first)).toList();
    String folder = words.script().folder() + "/";
    return new FeedView(
        words.script().tag(),
        id(first, folder),
        names.text(settings.title()) + " · " + words.say(Word.CHANGES),
        words.say(Word.CHANGES_DESCRIPTION),
        names.text(settings.publisher()),
        settings.licence(),
        settings.date().text(),
        address(PATH),
        settings.scripts().stream()
            .map(
                script ->
                    new AlternateView(
                        script.tag(),
                        settings.baseUrl() == null
                            ? (script == words.script() ? "" : "../" + script.folder() + "/")
                                + ChangesPage.PATH
                            : settings.baseUrl() + script.folder() + "/" + ChangesPage.PATH))
            .toList(),
        entries);
  }

  /** From the feed to a file of its tree. */
  private String address(String path) {
    String base = settings.baseUrl();
    return base == null ? path : base + words.script().folder() + "/" + path;
  }

  private String id(String first, String path) {
    String base = settings.baseUrl();
    if (base == null) {
      String name = settings.publisher() + "\n" + settings.title() + "\n" + first + "\n" + path;
      return "urn:uuid:" + UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
    }
    URI address = URI.create(base);
    return "tag:" + address.getHost() + "," + first + ":" + address.getRawPath() + path;
  }

  private EntryView entry(Edition edition, String first) {
    EditionView view = changes.edition(edition, Part.WHOLE, PATH);
    List<LinkView> items = new ArrayList<>();
    view.classes()
        .forEach(
            group ->
                group.changes().forEach(one -> items.add(item(group.label(), one, view.href()))));
    String note = view.note();
    return new EntryView(
        id(first, words.script().folder() + "/" + edition.id()),
        view.id() + "：" + view.summary(),
        edition.date(),
        address(view.href()),
        note == null ? view.summary() : note,
        items.subList(0, Math.min(items.size(), MOST_CHANGES)));
  }

  /**
   * A change in a line.
   *
   * @param edition the page of the edition, for what stands nowhere any more
   */
  private LinkView item(String label, ChangeView change, String edition) {
    String before = change.before() == null ? "" : change.before();
    String after = change.after() == null ? "" : change.after();
    String arrow = before.isEmpty() || after.isEmpty() ? "" : " → ";
    String note = change.note() == null ? "" : "。" + change.note();
    String href = change.href() == null ? edition : change.href();
    return new LinkView(
        label + "：" + change.subject() + "，" + change.label() + "：" + before + arrow + after + note,
        address(href));
  }
}
