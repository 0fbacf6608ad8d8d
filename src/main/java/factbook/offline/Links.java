package factbook.offline;

import java.net.URI;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Turns the links of a page into those of a book that holds some pages and nothing else. */
final class Links {
  /** Where a place of the site stands in the book. */
  @FunctionalInterface
  interface Places {
    /**
     * The address of a place; null where the book does not have it.
     *
     * @param path below the folder of the script
     * @param fragment the id in it; empty for the page
     */
    @Nullable String of(String path, String fragment);
  }

  private static final Pattern ABSOLUTE = Pattern.compile("[A-Za-z][A-Za-z0-9+.-]*:");

  private final String folder;
  private final @Nullable String baseUrl;
  private final Places places;

  /**
   * Links of one book.
   *
   * @param folder of the script: {@code zh-hans}
   * @param baseUrl where the rest of the site can be read; null where that is not known
   */
  Links(String folder, @Nullable String baseUrl, Places places) {
    this.folder = folder;
    this.baseUrl = baseUrl;
    this.places = places;
  }

  /** Rewrites all links in an element of a page. */
  void rewrite(Element part, URI page) {
    for (Element link : part.select("a[href]")) {
      String href = link.attr("href");
      if (!ABSOLUTE.matcher(href).lookingAt()) {
        lead(link, page.resolve(href));
      }
    }
  }

  private void lead(Element link, URI target) {
    String path = target.getPath();
    String fragment = target.getFragment() == null ? "" : target.getFragment();
    String own = "/" + folder + "/";
    String there = path.startsWith(own) ? places.of(path.substring(own.length()), fragment) : null;
    if (there != null) {
      link.attr("href", there);
    } else if (baseUrl != null) {
      link.attr("href", baseUrl + path.substring(1) + (fragment.isEmpty() ? "" : "#" + fragment));
    } else {
      unlink(link);
    }
  }

  /** What leads nowhere is text. */
  private static void unlink(Element link) {
    boolean isDrawn = link.closest("svg") != null;
    link.tagName(isDrawn ? "g" : "span");
    for (String name : new String[] {"href", "hreflang", "rel", "download", "type"}) {
      link.removeAttr(name);
    }
  }
}
