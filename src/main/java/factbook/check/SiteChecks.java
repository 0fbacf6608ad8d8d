package factbook.check;

import factbook.diagnostic.Diagnostics;
import factbook.fact.Script;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The checks of the pages of a site, each by itself and all together. Pages come one by one and are
 * not kept: of each only that stays which those that come later may need.
 *
 * <pre>{@code
 * SiteChecks checks = new SiteChecks(scripts, "https://example.org/parks/");
 * pages.forEach(checks::add);
 * checks.end(otherPaths, diagnostics);
 * }</pre>
 */
public final class SiteChecks {
  private final Findings findings = new Findings();
  private final LinkChecks links;
  private final TwinChecks twins;

  /**
   * The checks of a site.
   *
   * @param scripts the scripts of its trees
   * @param baseUrl where the site will stand, with a slash at its end; null where that is not known
   */
  public SiteChecks(List<Script> scripts, @Nullable String baseUrl) {
    this.links = new LinkChecks(baseUrl, findings);
    this.twins = new TwinChecks(scripts, baseUrl, findings);
  }

  /** Adds a page. It costs the least room where a page comes in all scripts before the next. */
  public void add(PageOutline page) {
    PageChecks.check(page, findings);
    links.add(page, twins.named(page));
    twins.add(page);
  }

  /**
   * Adds a page in the place of an old one: it leads on by itself, no page leads to it, and nobody
   * else need know of it.
   */
  public void addMoved(PageOutline page) {
    PageChecks.checkMoved(page, findings);
    links.addMoved(page);
    twins.add(page);
  }

  /**
   * Ends the checks and tells what was found.
   *
   * @param others the paths of all files that are no pages, with those of pages in the places of
   *     old ones
   */
  public void end(Set<String> others, Diagnostics diagnostics) {
    links.check(others);
    links.findOrphans();
    twins.check(links.paths(), others);
    findings.tell(diagnostics);
  }
}
