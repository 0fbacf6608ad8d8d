package factbook.sources;

import factbook.fact.Script;
import java.util.List;

/** Guesses the script of a document by frequent characters that only one of the two has. */
final class ScriptGuess {
  private static final String SIMPLIFIED = "这个们来时说国会为学对发经过现动实业与产从后进长开关机种设没给万亿";
  private static final String TRADITIONAL = "這個們來時說國會為學對發經過現動實業與產從後進長開關機種設沒給萬億";

  private ScriptGuess() {}

  static Script of(List<String> paragraphs) {
    long balance =
        paragraphs.stream()
            .flatMapToInt(String::chars)
            .map(c -> SIMPLIFIED.indexOf(c) >= 0 ? 1 : TRADITIONAL.indexOf(c) >= 0 ? -1 : 0)
            .sum();
    return balance < 0 ? Script.HANT : Script.HANS;
  }
}
