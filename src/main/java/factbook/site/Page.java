package factbook.site;

import org.jspecify.annotations.Nullable;

/**
 * A page that stands in the tree of each script.
 *
 * @param kind which template it has
 * @param path below the script's folder, for example {@code parks/yunqi-town.html}
 * @param id the subject, source, property or edition it is about; null for pages about the whole
 *     book
 * @param part what it holds of a list that is too long for one page
 */
public record Page(Kind kind, String path, @Nullable String id, Part part) {
  /** A page that holds all it is about. */
  public Page(Kind kind, String path, @Nullable String id) {
    this(kind, path, id, Part.WHOLE);
  }

  /**
   * The file of what an edition changed: {@code changes--2026-11.html}. As with the parts of a long
   * list, two hyphens make it nothing else's.
   */
  public static String ofEdition(String id) {
    return "changes--" + id + ".html";
  }

  /** The kinds of pages, in the order of the book. */
  public enum Kind {
    HOME,
    PARKS,
    PARK,
    ENTITIES,
    ENTITY,
    PROPERTIES,
    PROPERTY,
    COMPARE,
    TIMELINE,
    TARGETS,
    RELATIONS,
    SOURCES,
    SOURCE,
    QUALITY,
    CHANGES,
    EDITION,
    GLOSSARY,
    DOWNLOADS,
    ABOUT,
    SEARCH
  }
}
