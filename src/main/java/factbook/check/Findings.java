package factbook.check;

import factbook.diagnostic.Diagnostic;
import factbook.diagnostic.Diagnostics;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What is wrong with pages, told once however many pages show it: a mistake in a template is one
 * mistake.
 */
final class Findings {
  private record Key(CheckCode code, String sentence, String hint) implements Comparable<Key> {
    @Override
    public int compareTo(Key other) {
      int byCode = code.compareTo(other.code);
      int bySentence = byCode != 0 ? byCode : sentence.compareTo(other.sentence);
      return bySentence != 0 ? bySentence : hint.compareTo(other.hint);
    }
  }

  private final Map<Key, SortedSet<String>> found = new TreeMap<>();

  /**
   * Adds a finding.
   *
   * @param sentence what follows the name of the page
   */
  void add(CheckCode code, String page, String sentence, String hint) {
    found.computeIfAbsent(new Key(code, sentence, hint), key -> new TreeSet<>()).add(page);
  }

  void tell(Diagnostics diagnostics) {
    found.forEach(
        (key, pages) ->
            diagnostics.add(
                Diagnostic.general(
                    key.code(),
                    "“" + pages.first() + "” " + key.sentence() + others(pages.size() - 1),
                    key.hint())));
  }

  private static String others(int more) {
    return switch (more) {
      case 0 -> "";
      case 1 -> " (and one more page)";
      default -> " (and " + more + " more pages)";
    };
  }
}
