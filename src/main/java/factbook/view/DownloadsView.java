package factbook.view;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The files for programs, and how to cite them.
 *
 * @param files the files, in the order of their paths
 * @param publisher who is cited
 * @param address where the book stands; null where that is not known
 * @param checksums from the page to the list of all checksums
 */
public record DownloadsView(
    LayoutView layout,
    List<FileView> files,
    String publisher,
    @Nullable String address,
    String checksums)
    implements View {
  /** Keeps an own copy. */
  public DownloadsView {
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
}
