package factbook.check;

import java.util.List;

/**
 * What of a page has to be known to check it and those that link to it.
 *
 * @param path in the site, with {@code /}, for example {@code zh-hans/parks/yunqi-town.html}
 * @param lang the language of the page; empty where it has none
 * @param isTitled whether it has a title with a letter in it
 * @param headings the levels of its headings, a digit each, for example {@code 1223}
 * @param ids its ids, in order, each as often as it stands there
 * @param links where it leads to, as written, each once, sorted
 * @param assets what it loads from the site, as written, each once, sorted
 * @param twins what it names as itself in other languages
 * @param numbers the runs of digits in its text and in {@code datetime} and {@code value}, in
 *     order, separated by blanks
 * @param kept its texts that are kept as printed ({@code translate="no"}), and the addresses that
 *     it leads to outside the site, in order
 * @param terms the Simplified forms of the glossary's entries whose form in the page's script is in
 *     its text, sorted
 * @param faults what is wrong with the page by itself
 */
public record PageOutline(
    String path,
    String lang,
    boolean isTitled,
    String headings,
    List<String> ids,
    List<String> links,
    List<String> assets,
    List<Twin> twins,
    String numbers,
    List<String> kept,
    List<String> terms,
    List<Fault> faults) {
  /** Keeps own copies. */
  public PageOutline {
    ids = List.copyOf(ids);
    links = List.copyOf(links);
    assets = List.copyOf(assets);
    twins = List.copyOf(twins);
    kept = List.copyOf(kept);
    terms = List.copyOf(terms);
    faults = List.copyOf(faults);
  }

  /**
   * A {@code <link rel="alternate" hreflang>}.
   *
   * @param lang the language, or {@code x-default}
   */
  public record Twin(String lang, String href) {}

  /**
   * A fault that the page alone shows.
   *
   * @param sentence what follows the name of the page, for example {@code has a style attribute}
   */
  public record Fault(CheckCode code, String sentence) {}
}
