package factbook.fact;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What ties the editions of a book together.
 *
 * @param renames ids that were given up for others
 * @param changes what the editor says of changes
 */
public record Continuity(List<Rename> renames, List<StatedChange> changes) {
  /** No id was given up, and nothing is said of changes. */
  public static final Continuity NOTHING = new Continuity(List.of(), List.of());

  /** Keeps own copies. */
  public Continuity {
    renames = List.copyOf(renames);
    changes = List.copyOf(changes);
  }

  /** The new ids of a kind by their old ones, however often they were given up since. */
  public Map<String, String> newIds(Rename.Kind kind) {
    Map<String, String> next = new LinkedHashMap<>();
    for (Rename rename : renames) {
      if (rename.kind() == kind) {
        next.putIfAbsent(rename.from(), rename.to());
      }
    }
    Map<String, String> last = new LinkedHashMap<>();
    next.forEach((from, to) -> last.put(from, end(to, next)));
    return last;
  }

  /** Stops in a circle, which is a mistake of its own. */
  private static String end(String id, Map<String, String> next) {
    String end = id;
    for (int steps = 0; steps < next.size() && next.containsKey(end); steps++) {
      end = next.getOrDefault(end, end);
    }
    return end;
  }

  /** The id that a fact has today, under its subject's id of today. */
  public FactId today(FactId old) {
    if (renames.isEmpty()) {
      return old;
    }
    Map<String, String> subjects = newIds(Rename.Kind.SUBJECT);
    Map<String, String> facts = newIds(Rename.Kind.FACT);
    FactId now = old;
    // A fact may be renamed under either id of its subject; each step uses up one rename.
    for (int steps = 0; steps <= renames.size(); steps++) {
      FactId next = factId(facts.getOrDefault(now.toString(), now.toString()));
      next = new FactId(subjects.getOrDefault(next.subject(), next.subject()), next.name());
      if (next.equals(now)) {
        return now;
      }
      now = next;
    }
    return now;
  }

  private static FactId factId(String id) {
    int slash = id.indexOf('/');
    return new FactId(id.substring(0, slash), id.substring(slash + 1));
  }
}
