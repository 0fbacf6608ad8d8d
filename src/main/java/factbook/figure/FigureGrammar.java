package factbook.figure;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What the readers of figures know: the book's units and the words that are none. */
final class FigureGrammar {
  private final WordTrie<Unit> units;
  private final List<String> unitWords;
  private final PlainWords plainWords = PlainWords.standard();

  FigureGrammar(List<Unit> units) {
    Map<String, Unit> words = new HashMap<>();
    for (Unit unit : units) {
      words.putIfAbsent(unit.symbol(), unit);
    }
    for (Unit unit : units) {
      unit.aliases().forEach(alias -> words.putIfAbsent(alias, unit));
    }
    words.remove("");
    List<String> sorted = new ArrayList<>(words.keySet());
    Collections.sort(sorted);
    this.units = new WordTrie<>(words);
    this.unitWords = List.copyOf(sorted);
  }

  WordTrie<Unit> units() {
    return units;
  }

  /** All symbols and aliases, sorted. */
  List<String> unitWords() {
    return unitWords;
  }

  PlainWords plainWords() {
    return plainWords;
  }
}
