package factbook.script;

import com.github.houbb.opencc4j.support.datamap.impl.DataMaps;
import factbook.script.Explained.Rule;
import factbook.script.WordTable.Word;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * One direction of conversion: opencc4j's tables with our own words on top. Immutable.
 *
 * <p>The tables are read from opencc4j's jar without its code, which takes ten times as long and
 * keeps what it builds in static fields; a test holds that they are what {@link
 * DataMaps#defaults()} gives.
 *
 * @param words words of several characters
 * @param characters characters that no word covers
 */
record Tables(WordTable words, CharacterTable characters) {
  private static final String FOLDER = "/data/dictionary/";

  /** Simplified to standard Traditional; read once, on first use. */
  static Tables toTraditional() {
    return ToTraditional.TABLES;
  }

  /** Traditional of any region to Simplified; read once, on first use. */
  static Tables toSimplified() {
    return ToSimplified.TABLES;
  }

  // The class loader makes each holder once and shows it whole to every thread.
  private static final class ToTraditional {
    private static final Tables TABLES =
        of(opencc("STPhrases"), opencc("STCharacters"), own("phrases.txt"));
  }

  private static final class ToSimplified {
    private static final Tables TABLES =
        of(opencc("TSPhrases"), opencc("TSCharacters"), own("phrases-to-simplified.txt"));
  }

  /** A table of opencc4j, by the name of its file. */
  static Map<String, List<String>> opencc(String name) {
    return TableFile.read(DataMaps.class, FOLDER + name + ".txt");
  }

  /** A table of ours. */
  static Map<String, List<String>> own(String name) {
    return TableFile.read(Tables.class, name);
  }

  static Tables of(
      Map<String, List<String>> phrases,
      Map<String, List<String>> characters,
      Map<String, List<String>> supplement) {
    Map<String, List<String>> single = new HashMap<>(characters);
    supplement.forEach(
        (from, to) -> {
          if (from.codePointCount(0, from.length()) == 1) {
            single.put(from, to);
          }
        });
    CharacterTable usual = new CharacterTable(single);
    Map<String, Word> words = new HashMap<>(phrases.size() * 2);
    phrases.forEach((from, to) -> words.put(from, new Word(to.get(0), Rule.PHRASE)));
    supplement.forEach(
        (from, to) -> {
          if (!single.containsKey(from)) {
            words.put(from, supplementWord(from, to, usual, words));
          }
        });
    return new Tables(WordTable.of(words), usual);
  }

  private static Word supplementWord(
      String from, List<String> to, CharacterTable usual, Map<String, Word> words) {
    if (!to.isEmpty()) {
      return new Word(to.get(0), Rule.SUPPLEMENT);
    }
    StringBuilder charByChar = new StringBuilder();
    from.codePoints().forEach(at -> charByChar.appendCodePoint(usual.usual(at)));
    return words.getOrDefault(from, new Word(charByChar.toString(), Rule.SUPPLEMENT));
  }
}
