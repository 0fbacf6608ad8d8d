package factbook.view;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What every page has around its content.
 *
 * @param path the page's file below the output folder, for example {@code
 *     zh-hans/parks/yunqi-town.html}
 * @param lang the BCP 47 tag of the page's script
 * @param title the title for {@code <title>}, with the book's
 * @param description one sentence for search engines, plain text
 * @param meta what it says for search engines and programs
 * @param root from the page to the output folder: {@code ../../}, or {@code ./}
 * @param home from the page to the home page of its script
 * @param canonical the page's own address; null where the book has no base URL
 * @param chooser the page that offers the scripts, as a link; absolute where there is a base URL
 * @param twins the same page in each script, this one included
 * @param nav the main parts of the book
 * @param index all parts of the book but the home page; empty on a page above the trees
 * @param crumbs the way to this page, itself last; empty on the home page
 * @param book the book's title
 * @param subtitle null where the book has none
 * @param publisher who answers for the book
 * @param edition the id of the edition
 * @param editionDate the day of the edition, in words
 * @param licence the SPDX id of the book's licence
 * @param citation how to cite the page; null on a page above the trees
 * @param parts the parts of a list that goes on over several pages; null for a whole
 * @param shared the styles and programs of all pages
 */
public record LayoutView(
    String path,
    String lang,
    String title,
    String description,
    MetaView meta,
    String root,
    String home,
    @Nullable String canonical,
    String chooser,
    List<TwinView> twins,
    List<NavView> nav,
    List<NavView> index,
    List<NavView> crumbs,
    String book,
    @Nullable String subtitle,
    String publisher,
    String edition,
    String editionDate,
    String licence,
    @Nullable PageCitationView citation,
    @Nullable PartsView parts,
    SharedView shared) {
  /** Keeps own copies. */
  public LayoutView {
    twins = List.copyOf(twins);
    nav = List.copyOf(nav);
    index = List.copyOf(index);
    crumbs = List.copyOf(crumbs);
  }

  /**
   * A part among the others.
   *
   * @param label which it is, in words: {@code 第2页，共20页}
   * @param previous the part before it; null for the first
   * @param next the part behind it; null for the last
   * @param near the parts that are worth a link: the first, the last, those beside this one
   */
  public record PartsView(
      String label, @Nullable String previous, @Nullable String next, List<NavView> near) {
    /** Keeps an own copy. */
    public PartsView {
      near = List.copyOf(near);
    }
  }

  /**
   * The same page in a script.
   *
   * @param lang the BCP 47 tag of that script
   * @param name the script's name for itself: {@code 简体}, {@code 繁體}
   * @param href the way there, relative
   * @param alternate the address for search engines; relative where the book has no base URL
   * @param isCurrent whether it is this page
   */
  public record TwinView(
      String lang, String name, String href, String alternate, boolean isCurrent) {}

  /**
   * An entry of a navigation; {@code isCurrent} where it leads to this page or the part it is in.
   */
  public record NavView(String label, String href, boolean isCurrent) {}
}
