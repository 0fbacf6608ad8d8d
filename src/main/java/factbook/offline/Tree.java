package factbook.offline;

import factbook.fact.Script;
import java.util.List;

/**
 * The pages of one script that make a book, in the order in which it is read.
 *
 * @param pages below the output folder; the first is the title page
 * @param search the page whose box searches, below the output folder
 * @param entries the files that the search reads, below the output folder
 */
public record Tree(
    Script script, List<String> pages, String search, List<String> entries, OfflineWords words) {
  /** Keeps own copies. */
  public Tree {
    pages = List.copyOf(pages);
    entries = List.copyOf(entries);
  }
}
