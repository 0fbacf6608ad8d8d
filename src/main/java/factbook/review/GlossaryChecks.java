package factbook.review;

import factbook.diagnostic.Diagnostics;
import factbook.fact.GlossaryEntry;
import factbook.fact.Script;
import factbook.script.Converter;
import factbook.script.Converters;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Whether each entry of the glossary is used, needed and leads back. */
final class GlossaryChecks {
  private final List<GlossaryEntry> glossary;
  private final List<AuthoredText> texts;
  private final Diagnostics diagnostics;

  GlossaryChecks(List<GlossaryEntry> glossary, List<AuthoredText> texts, Diagnostics diagnostics) {
    this.glossary = glossary;
    this.texts = texts;
    this.diagnostics = diagnostics;
  }

  void check() {
    if (glossary.isEmpty()) {
      return;
    }
    Converter back = Converters.toSimplified();
    Set<GlossaryEntry> needless = needless();
    for (GlossaryEntry entry : glossary) {
      if (texts.stream().noneMatch(text -> text.text().contains(entry.hans()))) {
        diagnostics.add(
            entry.where(),
            ReviewCode.UNUSED_ENTRY,
            "no text of the book has “" + entry.hans() + "”",
            "remove the entry");
      } else if (needless.contains(entry)) {
        diagnostics.add(
            entry.where(),
            ReviewCode.NEEDLESS_ENTRY,
            "“" + entry.hans() + "” becomes “" + entry.hant() + "” without its entry too",
            "remove the entry");
      }
      checkBack(entry, back);
    }
  }

  private void checkBack(GlossaryEntry entry, Converter back) {
    String hans = back.convert(entry.hant());
    if (!hans.equals(entry.hans())) {
      diagnostics.add(
          entry.where(),
          ReviewCode.ONE_WAY,
          "“" + entry.hant() + "” leads back to “" + hans + "” instead of “" + entry.hans() + "”",
          "mend the entry; where both are right, add the word to the generator's tables");
    }
  }

  /**
   * The entries that change nothing: not by themselves, and not in any text of the book. All that
   * could be needless are left out at once, and looked at one by one only where that shows.
   */
  private Set<GlossaryEntry> needless() {
    Converter without = Converters.of(Script.HANT, List.of());
    Set<GlossaryEntry> needless = new HashSet<>(glossary);
    needless.removeIf(entry -> !without.convert(entry.hans()).equals(entry.hant()));
    needless.removeIf(entry -> entry.hongKong() != null);
    Converter full = Converters.of(Script.HANT, glossary);
    Converter reduced = Converters.of(Script.HANT, allBut(needless));
    List<String> changed =
        texts.parallelStream()
            .map(AuthoredText::text)
            .filter(text -> !full.convert(text).equals(reduced.convert(text)))
            .toList();
    for (GlossaryEntry entry : glossary) {
      if (needless.contains(entry) && isNeeded(entry, changed, full)) {
        needless.remove(entry);
      }
    }
    return needless;
  }

  private List<GlossaryEntry> allBut(Set<GlossaryEntry> left) {
    return glossary.stream().filter(entry -> !left.contains(entry)).toList();
  }

  private boolean isNeeded(GlossaryEntry entry, List<String> changed, Converter full) {
    if (changed.stream().noneMatch(text -> text.contains(entry.hans()))) {
      return false;
    }
    Converter without = Converters.of(Script.HANT, allBut(Set.of(entry)));
    return changed.stream()
        .filter(text -> text.contains(entry.hans()))
        .anyMatch(text -> !full.convert(text).equals(without.convert(text)));
  }
}
