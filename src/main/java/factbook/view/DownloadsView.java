package factbook.view;

import factbook.view.LayoutView.TwinView;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The files to take along and those for programs, and how to cite them.
 *
 * @param books the whole book in other forms; none where they were not asked for
 * @param files the files for programs, in the order of their paths
 * @param publisher who is cited
 * @param address where the book stands; null where that is not known
 * @param checksums from the page to the list of all checksums
 */
public record DownloadsView(
    LayoutView layout,
    List<BookView> books,
    List<FileView> files,
    String publisher,
    @Nullable String address,
    String checksums)
    implements View {
  /** Keeps an own copy. */
  public DownloadsView {
    books = List.copyOf(books);
    files = List.copyOf(files);
  }

  @Override
  public String template() {
    return "downloads.ftlh";
  }

  /**
   * A file.
   *
   * @param name without its folder
   * @param href the way there
   * @param description what it holds
   * @param bytes its size, digits grouped
   * @param rows how many things it lists, digits grouped
   */
  public record FileView(
      String name, String href, String description, String bytes, String rows, String sha256) {}

  /**
   * The whole book as a file.
   *
   * @param name without its folder
   * @param href the way there
   * @param description what it is
   * @param script its script; null where it holds all
   * @param bytes its size, digits grouped
   */
  public record BookView(
      String name,
      String href,
      String description,
      @Nullable TwinView script,
      String bytes,
      String sha256) {}
}
