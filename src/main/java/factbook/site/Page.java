package factbook.site;

import org.jspecify.annotations.Nullable;

/**
 * A page that stands in the tree of each script.
 *
 * @param kind which template it has
 * @param path below the script's folder, for example {@code parks/yunqi-town.html}
 * @param id the subject, source or property it is about; null for pages about the whole book
 */
public record Page(Kind kind, String path, @Nullable String id) {
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
    GLOSSARY,
    DOWNLOADS,
    ABOUT,
    SEARCH
  }
}
