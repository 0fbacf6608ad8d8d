package factbook.script;

import factbook.fact.GlossaryEntry;
import factbook.fact.Script;
import factbook.script.Explained.Rule;
import factbook.script.WordTable.Word;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Makes converters. */
public final class Converters {
  private Converters() {}

  /**
   * The converter from the authored Simplified text to a script of the book; Simplified text stays
   * as it is.
   *
   * <p>Example: {@code of(Script.HANT, List.of()).convert("“传统制造业”")} is {@code 「傳統製造業」}.
   *
   * @param glossary conversions that the book fixes; where two fix the same word, the last counts
   */
  public static Converter of(Script to, List<GlossaryEntry> glossary) {
    return switch (to) {
      case HANS -> new Unchanged();
      case HANT ->
          toTraditional(Script.HANT, Glyphs.taiwan(), words(glossary, GlossaryEntry::hant));
      case HANT_HK -> {
        Glyphs glyphs = Glyphs.hongKong();
        Function<GlossaryEntry, String> form =
            entry -> entry.hongKong() != null ? entry.hongKong() : glyphs.apply(entry.hant());
        yield toTraditional(Script.HANT_HK, glyphs, words(glossary, form));
      }
    };
  }

  private static Converter toTraditional(Script script, Glyphs glyphs, WordTable glossary) {
    return new TableConverter(
        script,
        Tables.toTraditional(),
        AfterNumber.toTraditional(),
        glossary,
        glyphs,
        Quotation.toCorners());
  }

  private static WordTable words(
      List<GlossaryEntry> glossary, Function<GlossaryEntry, String> form) {
    Map<String, Word> words = new LinkedHashMap<>();
    glossary.forEach(entry -> words.put(entry.hans(), new Word(form.apply(entry), Rule.GLOSSARY)));
    return WordTable.of(words);
  }

  /** The converter from Traditional text of any region to Simplified. */
  public static Converter toSimplified() {
    return toSimplified(List.of());
  }

  /** The converter from Traditional text of any region to Simplified, with the book's names. */
  public static Converter toSimplified(List<GlossaryEntry> glossary) {
    Map<String, Word> words = new LinkedHashMap<>();
    glossary.forEach(entry -> words.put(entry.hant(), new Word(entry.hans(), Rule.GLOSSARY)));
    return new TableConverter(
        Script.HANS,
        Tables.toSimplified(),
        AfterNumber.none(),
        WordTable.of(words),
        Glyphs.unchanged(),
        Quotation.toCurls());
  }

  private record Unchanged() implements Converter {
    @Override
    public Script script() {
      return Script.HANS;
    }

    @Override
    public List<String> convert(List<String> runs) {
      return List.copyOf(runs);
    }
  }
}
