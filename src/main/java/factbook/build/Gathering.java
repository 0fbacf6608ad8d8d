package factbook.build;

import factbook.check.PageOutline;
import factbook.diagnostic.Diagnostics;
import factbook.text.Same;
import java.util.ArrayList;
import java.util.List;

/** What is kept of the pages when they are written, until the last of them is. */
final class Gathering {
  private final List<PageOutline> pages = new ArrayList<>();
  private final List<PageOutline> moved = new ArrayList<>();
  private final PageMistakes mistakes = new PageMistakes();
  private final Same same = new Same();
  private int anew;

  /** Adds the next page. */
  void add(RenderedPage page) {
    add(page, pages);
    if (page.isAnew() && isInTree(page)) {
      anew++;
    }
  }

  /** Adds a page in the place of an old one. */
  void addMoved(RenderedPage page) {
    add(page, moved);
  }

  private void add(RenderedPage page, List<PageOutline> outlines) {
    mistakes.add(page.mistakes());
    if (page.outline() != null) {
      outlines.add(page.outline().sharing(same));
    }
  }

  /** The two pages above the trees are nobody's reading. */
  private static boolean isInTree(RenderedPage page) {
    return page.outline() != null && page.outline().path().indexOf('/') > 0;
  }

  /** The outlines of the pages, in the order of the book. */
  List<PageOutline> pages() {
    return pages;
  }

  /** The outlines of the pages in the places of old ones. */
  List<PageOutline> moved() {
    return moved;
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
