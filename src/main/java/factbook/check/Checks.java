package factbook.check;

import factbook.diagnostic.Diagnostics;
import factbook.fact.Script;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.NavigableMap;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** All checks of a finished site. */
public final class Checks {
  private Checks() {}

  /**
   * Checks the pages of a site, each by itself and all together.
   *
   * @param pages the outlines of all HTML pages
   * @param moved those of the pages in the places of old ones: they lead on by themselves, no page
   *     leads to them, and nobody else need know of them
   * @param otherPaths the paths of all other files, with those of {@code moved}
   * @param baseUrl where the site will stand, with a slash at its end; null where that is not known
   */
  public static void check(
      Collection<PageOutline> pages,
      Collection<PageOutline> moved,
      Set<String> otherPaths,
      @Nullable String baseUrl,
      Diagnostics diagnostics) {
    NavigableMap<String, PageOutline> byPath = new TreeMap<>();
    pages.forEach(page -> byPath.put(page.path(), page));
    NavigableMap<String, PageOutline> stubs = new TreeMap<>();
    moved.forEach(page -> stubs.put(page.path(), page));
    Findings findings = new Findings();
    LinkChecks links = new LinkChecks(byPath, otherPaths, baseUrl, findings);
    byPath.values().forEach(page -> PageChecks.check(page, findings));
    stubs.values().forEach(page -> PageChecks.checkMoved(page, findings));
    byPath.values().forEach(links::check);
    stubs.values().forEach(links::check);
    links.findOrphans();
    new TwinChecks(byPath, stubs, otherPaths, baseUrl, findings).check();
    findings.tell(diagnostics);
  }

  /**
   * Checks the books of one document each: their links, ids and characters. Style and program stand
   * inside of them, which no page of the site may have; their policy names what may run.
   */
  public static void checkOneFiles(Collection<PageOutline> books, Diagnostics diagnostics) {
    NavigableMap<String, PageOutline> byPath = new TreeMap<>();
    books.forEach(book -> byPath.put(book.path(), book));
    Findings findings = new Findings();
    LinkChecks links = new LinkChecks(byPath, Set.of(), null, findings);
    byPath.values().forEach(book -> PageChecks.checkBook(book, findings));
    byPath.values().forEach(links::check);
    findings.tell(diagnostics);
  }

  /**
   * Checks that a style sheet loads nothing from outside the site, and nothing that is not there.
   *
   * @param path of the style sheet
   * @param paths of all files of the site
   */
  public static void checkStylesheet(
      String path, String css, Set<String> paths, Diagnostics diagnostics) {
    Findings findings = new Findings();
    StylesheetCheck.check(path, css, new HashSet<>(paths), findings);
    findings.tell(diagnostics);
  }

  /**
   * Checks that the texts of a data file are in the scripts that they are filed under: {@code
   * {"zh-Hans": …, "zh-Hant": …}}.
   */
  public static void checkData(String path, String json, Diagnostics diagnostics) {
    Findings findings = new Findings();
    new DataCheck(path, findings).check(json);
    findings.tell(diagnostics);
  }

  /**
   * Checks that a host takes the site.
   *
   * @param sizes the bytes of each file, by its path
   * @param redirects the lines of {@code _redirects}; none where the site has no such file
   * @param baseUrl where the site will stand; null where that is not known
   */
  public static void checkHost(
      Host host,
      SortedMap<String, Long> sizes,
      List<String> redirects,
      @Nullable String baseUrl,
      Diagnostics diagnostics) {
    new HostChecks(host, diagnostics).check(sizes, redirects, baseUrl);
  }

  /** The script of the tree that a path lies in; null outside the trees. */
  static @Nullable Script script(String path) {
    for (Script script : Script.values()) {
      if (path.startsWith(script.folder() + "/")) {
        return script;
      }
    }
    return null;
  }
}
