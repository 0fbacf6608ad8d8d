package factbook.site;

import factbook.fact.Continuity;
import factbook.fact.FactId;
import factbook.fact.Rename;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Where old links lead to: what stood under an id that the book gave up.
 *
 * @param anchors the names that facts and events had on the very page where they are now
 * @param left facts and events that moved to another page, by the subject that they left
 * @param stubs pages in the places of old ones
 */
public record Moves(
    Map<FactId, List<String>> anchors, Map<String, List<Moved>> left, List<Stub> stubs) {
  private static final Map<Rename.Kind, List<String>> FOLDERS =
      Map.of(
          Rename.Kind.SUBJECT, List.of("parks/", "entities/"),
          Rename.Kind.PROPERTY, List.of("properties/"),
          Rename.Kind.SOURCE, List.of("sources/"));

  /** Keeps own copies. */
  public Moves {
    anchors = Collections.unmodifiableMap(new HashMap<>(anchors));
    left = Collections.unmodifiableMap(new HashMap<>(left));
    stubs = List.copyOf(stubs);
  }

  /**
   * A fact or event that left its page.
   *
   * @param anchor its old anchor, {@code f-companies-18}
   * @param now its id of today
   */
  public record Moved(String anchor, FactId now) {}

  /**
   * A page in the place of an old one.
   *
   * @param path where the old page was, below the script's folder
   * @param target the page that it leads to, in the same folder
   * @param moved what did not go there but elsewhere
   */
  public record Stub(String path, Page target, List<Moved> moved) {
    /** Keeps an own copy. */
    public Stub {
      moved = List.copyOf(moved);
    }
  }

  /** Where the old links of a site lead to. */
  public static Moves of(Site site) {
    Continuity continuity = site.book().continuity();
    Map<FactId, List<String>> anchors = new HashMap<>();
    Map<String, List<Moved>> left = new HashMap<>();
    Map<String, String> subjects = continuity.newIds(Rename.Kind.SUBJECT);
    Set<FactId> taken = new HashSet<>();
    for (Rename rename : continuity.renames()) {
      if (rename.kind() == Rename.Kind.FACT) {
        FactId old = id(rename.from());
        FactId now = continuity.today(old);
        String page = subjects.getOrDefault(old.subject(), old.subject());
        FactId place = new FactId(page, old.name());
        boolean isFree = !site.facts().containsKey(place) && !site.events().containsKey(place);
        if (page.equals(now.subject()) && isFree && taken.add(place)) {
          anchors.computeIfAbsent(now, key -> new ArrayList<>()).add("f-" + old.name());
        } else {
          left.computeIfAbsent(old.subject(), key -> new ArrayList<>())
              .add(new Moved("f-" + old.name(), now));
        }
      }
    }
    return new Moves(anchors, left, stubs(site, continuity, left));
  }

  private static FactId id(String typed) {
    int slash = typed.indexOf('/');
    return new FactId(typed.substring(0, slash), typed.substring(slash + 1));
  }

  private static List<Stub> stubs(Site site, Continuity continuity, Map<String, List<Moved>> left) {
    Map<String, Page> pages = new LinkedHashMap<>();
    site.pages().forEach(page -> pages.put(page.path(), page));
    List<Stub> stubs = new ArrayList<>();
    FOLDERS.keySet().stream()
        .sorted()
        .forEach(
            kind ->
                continuity
                    .newIds(kind)
                    .forEach(
                        (from, to) -> {
                          for (String folder : FOLDERS.getOrDefault(kind, List.of())) {
                            Page target = pages.get(folder + to + ".html");
                            String path = folder + from + ".html";
                            if (target != null && !pages.containsKey(path)) {
                              List<Moved> moved =
                                  kind == Rename.Kind.SUBJECT
                                      ? left.getOrDefault(from, List.of())
                                      : List.of();
                              stubs.add(new Stub(path, target, moved));
                            }
                          }
                        }));
    return stubs;
  }
}
