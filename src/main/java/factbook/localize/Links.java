package factbook.localize;

import factbook.fact.FactId;
import factbook.site.Page;
import factbook.site.Site;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The ways between the pages of one script's tree; the same in every script. */
final class Links {
  private final Map<String, String> subjects = new LinkedHashMap<>();
  private final Map<String, String> sources = new LinkedHashMap<>();
  private final Map<String, List<Page>> records = new LinkedHashMap<>();
  private final Map<String, String> properties = new LinkedHashMap<>();
  private final Map<String, String> editions = new LinkedHashMap<>();

  Links(Site site) {
    for (Page page : site.pages()) {
      String id = page.id();
      if (id == null) {
        continue;
      }
      switch (page.kind()) {
        case PARK, ENTITY -> subjects.putIfAbsent(id, page.path());
        case SOURCE -> {
          sources.putIfAbsent(id, page.path());
          records.computeIfAbsent(id, key -> new ArrayList<>()).add(page);
        }
        case PROPERTY -> properties.putIfAbsent(id, page.path());
        case EDITION -> editions.putIfAbsent(id, page.path());
        default -> throw new IllegalStateException(page.toString());
      }
    }
  }

  /** From a page up to the folder of its script: {@code ../}, or {@code ./}. */
  static String up(String page) {
    long depth = page.chars().filter(unit -> unit == '/').count();
    return depth == 0 ? "./" : "../".repeat((int) depth);
  }

  /** From a page to a file of the same tree. */
  static String between(String page, String file) {
    long depth = page.chars().filter(unit -> unit == '/').count();
    return "../".repeat((int) depth) + file;
  }

  /** From a page to the page of a subject. */
  String subject(String page, String id) {
    return between(page, find(subjects, id));
  }

  /** Whether a page is that of a subject. */
  boolean isPageOf(String page, String id) {
    return page.equals(subjects.get(id));
  }

  /** From a page to a fact or an event. */
  String fact(String page, FactId id) {
    String target = find(subjects, id.subject());
    String anchor = "#f-" + id.name();
    return target.equals(page) ? anchor : between(page, target) + anchor;
  }

  /** From a page to the page of a property. */
  String property(String page, String id) {
    return between(page, find(properties, id));
  }

  /** From a page to what an edition changed. */
  String edition(String page, String id) {
    return between(page, find(editions, id));
  }

  /** From a page to the record of a source. */
  String source(String page, String id) {
    return between(page, find(sources, id));
  }

  /** From a page to a paragraph in the record of a source. */
  String paragraph(String page, String id, int paragraph) {
    String target =
        records.getOrDefault(id, List.of()).stream()
            .filter(part -> part.part().from() <= paragraph && paragraph < part.part().to())
            .map(Page::path)
            .findFirst()
            .orElseGet(() -> find(sources, id));
    String anchor = "#p-" + paragraph;
    return target.equals(page) ? anchor : between(page, target) + anchor;
  }

  private static String find(Map<String, String> paths, String id) {
    String path = paths.get(id);
    if (path == null) {
      throw new IllegalStateException("no page for “" + id + "”");
    }
    return path;
  }
}
