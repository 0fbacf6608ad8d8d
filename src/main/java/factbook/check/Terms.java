package factbook.check;

import factbook.fact.GlossaryEntry;
import factbook.fact.Script;
import factbook.script.RegionGlyphs;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;

/** Finds the words of the glossary on pages, in the form of the page's script. */
final class Terms {
  private final Map<Script, Forms> forms = new EnumMap<>(Script.class);

  /** The forms of one script, by what they begin with; the longest first. */
  private static final class Forms {
    private final BitSet firsts = new BitSet();
    private final Map<Character, List<Form>> byFirst = new HashMap<>();

    private void add(Form form) {
      char first = form.written().charAt(0);
      firsts.set(first);
      byFirst.computeIfAbsent(first, one -> new ArrayList<>()).add(form);
    }

    private void sort() {
      byFirst
          .values()
          .forEach(
              all -> all.sort(Comparator.comparingInt((Form form) -> -form.written().length())));
    }

    /** Those that begin so; there are none for most characters. */
    private List<Form> of(char first) {
      return firsts.get(first) ? byFirst.getOrDefault(first, List.of()) : List.of();
    }
  }

  /**
   * A word in one script.
   *
   * @param hans the entry that it belongs to
   */
  private record Form(String written, String hans) {}

  Terms(Collection<Script> scripts, List<GlossaryEntry> glossary) {
    RegionGlyphs glyphs = RegionGlyphs.of(Script.HANT_HK);
    for (Script script : scripts) {
      Forms all = new Forms();
      glossary.forEach(entry -> all.add(new Form(form(entry, script, glyphs), entry.hans())));
      all.sort();
      forms.put(script, all);
    }
  }

  private static String form(GlossaryEntry entry, Script script, RegionGlyphs glyphs) {
    if (script == Script.HANS) {
      return entry.hans();
    }
    if (script == Script.HANT) {
      return entry.hant();
    }
    String hongKong = entry.hongKong();
    return hongKong != null ? hongKong : glyphs.apply(entry.hant());
  }

  /**
   * The Simplified forms of the entries that a text has: the longest at each place of a Simplified
   * text, any in a Traditional one.
   */
  SortedSet<String> find(Script script, String text) {
    SortedSet<String> found = new TreeSet<>();
    Forms known = forms.getOrDefault(script, new Forms());
    char lowest = (char) Math.max(0, known.firsts.nextSetBit(0));
    char[] chars = text.toCharArray();
    int at = 0;
    while (at < chars.length) {
      int next = at + 1;
      List<Form> here = chars[at] < lowest ? List.of() : known.of(chars[at]);
      for (Form form : here) {
        if (text.startsWith(form.written(), at)) {
          found.add(form.hans());
          if (script == Script.HANS) {
            next = at + form.written().length();
            break;
          }
        }
      }
      at = next;
    }
    return found;
  }
}
