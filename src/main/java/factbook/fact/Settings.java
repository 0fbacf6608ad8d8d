package factbook.fact;

import factbook.date.EdtfDate;
import factbook.text.Span;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * {@code content/book.yaml}: the settings of the book.
 *
 * @param title Simplified
 * @param subtitle Simplified; null where there is none
 * @param description one sentence for readers and search engines, Simplified
 * @param publisher who answers for it, Simplified
 * @param edition id of the edition, for example {@code 2026-11}
 * @param date the day of the edition: the only "now" that the book knows
 * @param baseUrl where it is published, with a slash at the end; null where it is not yet
 * @param edit the address under which a file can be edited, with {@code {path}} and {@code {line}};
 *     null where there is none
 * @param scripts the trees to write, the authored one first
 * @param licence SPDX id of text and data
 * @param rawHtml whether narratives may hold raw HTML
 */
public record Settings(
    String title,
    @Nullable String subtitle,
    String description,
    String publisher,
    String edition,
    EdtfDate date,
    @Nullable String baseUrl,
    @Nullable String edit,
    List<Script> scripts,
    String licence,
    boolean rawHtml,
    Span where) {
  /** Keeps an own copy. */
  public Settings {
    scripts = List.copyOf(scripts);
  }

  /** Settings of a book whose files cannot be edited on the web. */
  public Settings(
      String title,
      @Nullable String subtitle,
      String description,
      String publisher,
      String edition,
      EdtfDate date,
      @Nullable String baseUrl,
      List<Script> scripts,
      String licence,
      boolean rawHtml,
      Span where) {
    this(
        title,
        subtitle,
        description,
        publisher,
        edition,
        date,
        baseUrl,
        null,
        scripts,
        licence,
        rawHtml,
        where);
  }

  /** The path of the address, which ends with a slash: {@code /parks/}. */
  public String basePath() {
    if (baseUrl == null) {
      return "/";
    }
    int host = baseUrl.indexOf("://") + 3;
    return baseUrl.substring(baseUrl.indexOf('/', host));
  }

  /** Where the licence can be read: the page of its SPDX id. */
  public String licenceAddress() {
    return "https://spdx.org/licenses/" + licence + ".html";
  }

  /** The same settings with another address. */
  public Settings withBaseUrl(String address) {
    return new Settings(
        title,
        subtitle,
        description,
        publisher,
        edition,
        date,
        address,
        edit,
        scripts,
        licence,
        rawHtml,
        where);
  }
}
