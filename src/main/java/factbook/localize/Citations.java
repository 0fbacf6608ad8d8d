package factbook.localize;

import factbook.date.EdtfDate;
import factbook.fact.Book;
import factbook.fact.Settings;
import factbook.fact.Source;
import factbook.view.CitationView;
import factbook.view.PageCitationView;
import factbook.view.QuotedView;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * How to cite the book's pages and its sources, in one script.
 *
 * <p>GB/T 7714-2015: author. title[type/carrier]//book. edition. (date). address. The date is that
 * of the edition; the day of reading is known to the reader alone. A book that has no address yet
 * is cited by the paths of its pages.
 */
final class Citations {
  private static final Pattern SPECIAL = Pattern.compile("[{}$&#%_]");
  private static final Pattern NOT_OF_A_KEY = Pattern.compile("[^a-z0-9:]+");

  /** Where the title and the address go: characters of no text. */
  private static final String TITLE = "\uE000";

  private static final String ADDRESS = "\uE001";

  private final Settings settings;
  private final Map<String, Source> sources;
  private final Names names;
  private final Words words;
  private final String book;
  private final String publisher;
  private final String standard;
  private final String plain;
  private final String record;

  Citations(Book book, Names names, Wording wording, Words words) {
    this.settings = book.settings();
    this.sources = book.sources();
    this.names = names;
    this.words = words;
    this.book = names.text(settings.title());
    this.publisher = names.text(settings.publisher());
    this.standard =
        "%s. %s[DB/OL]//%s. %s. (%s). %s."
            .formatted(publisher, TITLE, this.book, edition(), settings.date().text(), ADDRESS);
    this.plain =
        words.say(
            Word.CITED_PLAINLY,
            TITLE,
            this.book,
            edition(),
            publisher,
            wording.date(settings.date()),
            ADDRESS);
    this.record = bibtex();
  }

  /**
   * How to cite a page.
   *
   * @param title what it is about
   * @param path below the script's folder
   */
  PageCitationView page(String title, String path) {
    String base = settings.baseUrl() == null ? "" : settings.baseUrl();
    String address = base + words.script().folder() + "/" + path;
    return new PageCitationView(
        parts(standard, title, address),
        parts(plain, title, address),
        parts("@misc{" + key(path.replace(".html", "")) + record, escaped(title), address));
  }

  private static CitationView parts(String pattern, String title, String address) {
    int titled = pattern.indexOf(TITLE);
    int addressed = pattern.indexOf(ADDRESS);
    return new CitationView(
        pattern.substring(0, titled),
        title,
        pattern.substring(titled + TITLE.length(), addressed),
        address,
        pattern.substring(addressed + ADDRESS.length()));
  }

  private String edition() {
    return words.say(Word.CITED_EDITION, settings.edition());
  }

  /** What follows the key, which each page has of its own. */
  private String bibtex() {
    return """
        ,
          author = {{%s}},
          title = {%s},
          howpublished = {%s},
          edition = {%s},
          date = {%s},
          url = {%s}
        }"""
        .formatted(
            escaped(publisher),
            TITLE,
            escaped(book),
            escaped(settings.edition()),
            settings.date().text(),
            ADDRESS);
  }

  /** Letters, digits and {@code :} are what every program takes for a key. */
  private static String key(String id) {
    return NOT_OF_A_KEY.matcher(id.replace('/', ':')).replaceAll("-");
  }

  /** What TeX would take for a command. */
  private static String escaped(String text) {
    return SPECIAL.matcher(text).replaceAll("\\\\$0");
  }

  /**
   * A source by GB/T 7714-2015, in parts, as the title may be the editor's between printed names;
   * {@code [Z]} is what fits no other type.
   */
  List<QuotedView> document(String id) {
    Source source = Objects.requireNonNull(sources.get(id), id);
    String author = source.author() == null ? "" : source.author() + ". ";
    String imprint =
        Stream.of(
                Objects.requireNonNullElse(source.publisher(), ""),
                source.date() == null ? "" : year(source.date(), source.inferred() != null))
            .filter(Predicate.not(String::isEmpty))
            .collect(Collectors.joining(", "));
    String end = "[Z]." + (imprint.isEmpty() ? "" : " " + imprint + ".");
    return source.isUntitled()
        ? List.of(
            names.quoted(author, source.script()),
            names.title(source),
            names.quoted(end, source.script()))
        : List.of(names.quoted(author + source.title() + end, source.script()));
  }

  /** A date that is not printed stands in brackets. */
  private static String year(EdtfDate date, boolean isInferred) {
    String text = date.text().replace("?", "").replace("~", "");
    boolean isSure = !isInferred && !date.isUncertain() && !date.isApproximate();
    return isSure ? text : "[" + text + "]";
  }
}
