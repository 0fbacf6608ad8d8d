package factbook.offline;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Element;

/** The table of contents: parts of the book, and the pages that belong to a part below it. */
final class Contents {
  private static final String INDEX = "index.html";

  private Contents() {}

  /** A chapter, and those below it. */
  record Part(Chapter chapter, List<Chapter> below) {}

  /**
   * The parts in the order of the pages; {@code parks/index.html} has all others of its folder
   * below it, in the order in which it names them.
   */
  static List<Part> of(List<Chapter> chapters) {
    Map<String, Part> parts = new LinkedHashMap<>();
    for (Chapter chapter : chapters) {
      String folder = folder(chapter.path());
      Part part = folder.isEmpty() ? null : parts.get(folder + INDEX);
      if (part == null) {
        parts.put(chapter.path(), new Part(chapter, new ArrayList<>()));
      } else {
        part.below().add(chapter);
      }
    }
    return parts.values().stream().map(Contents::sorted).toList();
  }

  /** The chapters in the order of the contents. */
  static List<Chapter> inOrder(List<Part> parts) {
    List<Chapter> chapters = new ArrayList<>();
    for (Part part : parts) {
      chapters.add(part.chapter());
      chapters.addAll(part.below());
    }
    return chapters;
  }

  private static Part sorted(Part part) {
    Map<String, Integer> places = new LinkedHashMap<>();
    for (Element link : part.chapter().main().select("a[href]")) {
      String name = link.attr("href").replaceFirst("#.*", "").replaceFirst(".*/", "");
      places.putIfAbsent(name, places.size());
    }
    List<Chapter> below = new ArrayList<>(part.below());
    below.sort(
        Comparator.comparing(
            chapter ->
                places.getOrDefault(
                    chapter.path().substring(chapter.path().lastIndexOf('/') + 1),
                    Integer.MAX_VALUE)));
    return new Part(part.chapter(), List.copyOf(below));
  }

  private static String folder(String path) {
    return path.substring(0, path.lastIndexOf('/') + 1);
  }
}
