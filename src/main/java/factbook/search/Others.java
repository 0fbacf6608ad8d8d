package factbook.search;

import java.util.ArrayList;
import java.util.List;

/**
 * What the other scripts say in other words: most texts are the same in one form, but the glossary
 * may give a script its own name for a thing.
 */
final class Others {
  private Others() {}

  /**
   * The texts of the other scripts, in their one form, that are not those of this one; a line each.
   *
   * @param twins the entries of the same page in the other scripts
   * @param at the place of the entry among those of its page
   */
  static String of(Entry entry, List<List<Entry>> twins, int at) {
    List<String> own = entry.texts().map(Key::of).toList();
    List<String> others = new ArrayList<>();
    for (List<Entry> twin : twins) {
      twin.get(at)
          .texts()
          .map(Key::of)
          .filter(text -> !own.contains(text) && !others.contains(text))
          .forEach(others::add);
    }
    return String.join("\n", others);
  }
}
