package factbook.check;

import factbook.fact.GlossaryEntry;
import factbook.fact.Script;
import factbook.script.RegionGlyphs;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Finds the words of the glossary on pages, in the form of the page's script. */
final class Terms {
  private final Map<Character, List<GlossaryEntry>> hans = new HashMap<>();
  private final Map<String, GlossaryEntry> all = new HashMap<>();
  private final RegionGlyphs glyphs = RegionGlyphs.of(Script.HANT_HK);

  Terms(List<GlossaryEntry> glossary) {
    for (GlossaryEntry entry : glossary) {
      all.put(entry.hans(), entry);
      hans.computeIfAbsent(entry.hans().charAt(0), first -> new ArrayList<>()).add(entry);
    }
  }

  /**
   * The Simplified forms of the entries that a text has: the longest at each place of a Simplified
   * text, any in a Traditional one.
   */
  SortedSet<String> find(Script script, String text) {
    SortedSet<String> found = new TreeSet<>();
    if (script == Script.HANS) {
      int at = 0;
      while (at < text.length()) {
        GlossaryEntry longest = longest(text, at);
        if (longest != null) {
          found.add(longest.hans());
        }
        at += longest == null ? 1 : longest.hans().length();
      }
    } else {
      all.forEach(
          (hansForm, entry) -> {
            if (text.contains(form(entry, script))) {
              found.add(hansForm);
            }
          });
    }
    return found;
  }

  private @Nullable GlossaryEntry longest(String text, int at) {
    GlossaryEntry longest = null;
    for (GlossaryEntry entry : hans.getOrDefault(text.charAt(at), List.of())) {
      if (text.startsWith(entry.hans(), at)
          && (longest == null || entry.hans().length() > longest.hans().length())) {
        longest = entry;
      }
    }
    return longest;
  }

  private String form(GlossaryEntry entry, Script script) {
    if (script != Script.HANT_HK) {
      return entry.hant();
    }
    String hongKong = entry.hongKong();
    return hongKong != null ? hongKong : glyphs.apply(entry.hant());
  }
}
