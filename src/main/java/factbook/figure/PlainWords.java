package factbook.figure;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The words that look like figures and are none ({@code not-figures.txt}), and the words that begin
 * like a unit or comparator and are none (人才 behind 40万).
 *
 * @param whole words that are no figures: 一方面, 千方百计
 * @param beginnings words that are no units: 人才, 上下游
 */
record PlainWords(WordTrie<Boolean> whole, WordTrie<Boolean> beginnings) {
  private static final String LIST = "not-figures.txt";

  /** What {@code #} stands for in the list. */
  private static final String NUMERALS = "一二三四五六七八九十两兩几幾数數多";

  /** The list that comes with the generator. */
  static PlainWords standard() {
    try (InputStream list = PlainWords.class.getResourceAsStream(LIST)) {
      if (list == null) {
        throw new IllegalStateException(LIST + " is missing from the jar");
      }
      return of(new String(list.readAllBytes(), StandardCharsets.UTF_8).lines().toList());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Reads a list: words between blanks, {@code #} for any numeral, {@code !} for no unit. */
  static PlainWords of(List<String> lines) {
    Map<String, Boolean> whole = new HashMap<>();
    Map<String, Boolean> beginnings = new HashMap<>();
    for (String line : lines) {
      if (line.startsWith("//") || line.isBlank()) {
        continue;
      }
      for (String word : line.trim().split(" +", -1)) {
        if (word.startsWith("!")) {
          beginnings.put(word.substring(1), true);
        } else {
          expand(word).forEach(form -> whole.put(form, true));
        }
      }
    }
    return new PlainWords(new WordTrie<>(whole), new WordTrie<>(beginnings));
  }

  private static List<String> expand(String word) {
    return word.indexOf('#') < 0
        ? List.of(word)
        : NUMERALS
            .codePoints()
            .mapToObj(numeral -> word.replace("#", Character.toString(numeral)))
            .toList();
  }
}
