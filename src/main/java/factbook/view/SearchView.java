package factbook.view;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The page that searches; without a program that runs it is an index.
 *
 * @param files what the search reads, from this page, in their order
 * @param index all that has a page
 */
public record SearchView(LayoutView layout, List<String> files, List<IndexView> index)
    implements View {
  /** Keeps own copies. */
  public SearchView {
    files = List.copyOf(files);
    index = List.copyOf(index);
  }

  @Override
  public String template() {
    return "search.ftlh";
  }

  /**
   * Pages of one kind.
   *
   * @param id for anchors
   * @param all the list of all; null where they are all here
   */
  public record IndexView(String id, String label, List<ItemView> items, @Nullable String all) {
    /** Keeps an own copy. */
    public IndexView {
      items = List.copyOf(items);
    }
  }

  /**
   * A page.
   *
   * @param letter the letter that begins with it; null where it is that of the one before, and
   *     where the order is not by letters
   * @param title the title of a source as printed; null for others
   */
  public record ItemView(LinkView link, @Nullable String letter, @Nullable QuotedView title) {}
}
