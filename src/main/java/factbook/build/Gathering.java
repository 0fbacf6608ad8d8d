package factbook.build;

import factbook.check.SiteChecks;
import factbook.diagnostic.Diagnostics;

/** What is kept of the pages when they are written, until the last of them is. */
final class Gathering {
  private final SiteChecks checks;
  private final PageMistakes mistakes = new PageMistakes();
  private int anew;

  /** Adds pages to the checks of a site. */
  Gathering(SiteChecks checks) {
    this.checks = checks;
  }

  /** Adds the next page. */
  void add(RenderedPage page) {
    count(page);
    if (page.outline() != null) {
      checks.add(page.outline());
    }
  }

  /** Adds a page that will be made once more. */
  void addUnfinished(RenderedPage page) {
    count(page);
  }

  /** Adds a page in the place of an old one. */
  void addMoved(RenderedPage page) {
    mistakes.add(page.mistakes());
    if (page.outline() != null) {
      checks.addMoved(page.outline());
    }
  }

  private void count(RenderedPage page) {
    mistakes.add(page.mistakes());
    if (page.isAnew() && isInTree(page)) {
      anew++;
    }
  }

  /** The two pages above the trees are nobody's reading. */
  private static boolean isInTree(RenderedPage page) {
    return page.outline() != null && page.outline().path().indexOf('/') > 0;
  }

  /** How many of the pages were made, not taken over from the build before. */
  int anew() {
    return anew;
  }

  /** Tells the mistakes of the templates. */
  void tell(Diagnostics diagnostics) {
    mistakes.tell(diagnostics);
  }
}
