package factbook.check;

import factbook.diagnostic.Diagnostics;
import factbook.fact.Script;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;

/** The checks of single files; those of the pages of a site are {@link SiteChecks}. */
public final class Checks {
  private Checks() {}

  /**
   * Checks the books of one document each: their links, ids and characters. Style and program stand
   * inside of them, which no page of the site may have; their policy names what may run.
   */
  public static void checkOneFiles(Collection<PageOutline> books, Diagnostics diagnostics) {
    Findings findings = new Findings();
    LinkChecks links = new LinkChecks(null, findings);
    for (PageOutline book : books) {
      PageChecks.checkBook(book, findings);
      links.add(book, List.of());
    }
    links.check(Set.of());
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
