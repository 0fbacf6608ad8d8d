package factbook.publish;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What publishing does to the files of the output folder; each list sorted by path.
 *
 * @param added files that are not there yet
 * @param changed files whose bytes change
 * @param removed files of ours that the new site does not have
 * @param unchanged files of ours that stay as they are
 * @param foreign files that are not ours and stay as they are
 * @param edited files of ours, among the changed and the removed, that somebody has edited since:
 *     the edit is lost
 */
public record Plan(
    List<String> added,
    List<String> changed,
    List<String> removed,
    List<String> unchanged,
    List<String> foreign,
    List<String> edited) {
  /** Keeps own copies. */
  public Plan {
    added = List.copyOf(added);
    changed = List.copyOf(changed);
    removed = List.copyOf(removed);
    unchanged = List.copyOf(unchanged);
    foreign = List.copyOf(foreign);
    edited = List.copyOf(edited);
  }

  /** Whether no file is added, changed or removed. */
  public boolean isEmpty() {
    return added.isEmpty() && changed.isEmpty() && removed.isEmpty();
  }

  /**
   * A line for each file to add ({@code +}), change ({@code ~}) or remove ({@code -}), in the order
   * of paths; {@code !} where an edit is lost.
   *
   * <p>Example: {@code + zh-hans/parks/yunqi-town.html}.
   */
  public List<String> lines() {
    SortedMap<String, String> marks = new TreeMap<>();
    added.forEach(path -> marks.put(path, "+"));
    changed.forEach(path -> marks.put(path, "~"));
    removed.forEach(path -> marks.put(path, "-"));
    edited.forEach(path -> marks.put(path, "!"));
    return marks.entrySet().stream().map(mark -> mark.getValue() + " " + mark.getKey()).toList();
  }

  /** One line, for example {@code 2 added, 1 changed, 0 removed, 120 unchanged, 1 foreign kept}. */
  public String summary() {
    return added.size()
        + " added, "
        + changed.size()
        + " changed, "
        + removed.size()
        + " removed, "
        + unchanged.size()
        + " unchanged, "
        + foreign.size()
        + " foreign kept";
  }
}
