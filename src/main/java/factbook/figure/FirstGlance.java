package factbook.figure;

import java.util.BitSet;

/**
 * Tells cheaply where no figure can begin, so that running text is read once over: most of its
 * characters, and most of those that figures may begin with (一, 上, 大, 不), begin none.
 */
final class FirstGlance {
  private static final String NUMERALS = "零〇○一二三四五六七八九十百千万亿两兩萬億廿卅壹贰叁肆伍陆柒捌玖貳參陸拾佰仟几幾数數上半";

  /** What may stand behind the first Han numeral besides numerals and units. */
  private static final String BEHIND = "成分余餘多来來点點个個级級半番-–—―~～〜－‐‑−至到 +＋";

  private final BitSet numerals = new BitSet();
  private final BitSet behind = new BitSet();
  private final BitSet comparators = new BitSet();

  FirstGlance(FigureGrammar grammar) {
    NUMERALS.chars().forEach(numerals::set);
    behind.or(numerals);
    BEHIND.chars().forEach(behind::set);
    for (char c : grammar.units().firstLetters()) {
      behind.set(c);
    }
    for (char c : ComparatorWords.firstLetters()) {
      comparators.set(c);
    }
  }

  /** Whether a figure without Arabic digits in front may begin there; if not, none does. */
  boolean mayStart(String text, int at) {
    char c = text.charAt(at);
    char next = letter(text, at + 1);
    return switch (c) {
      case '第', '前' -> isNumber(letter(text, Letters.skipBlank(text, at + 1)));
      case '翻' -> next == '番' || numerals.get(next);
      case '连', '連' -> next == '续' || next == '續';
      case '负', '負', '-', '－', '−' -> Letters.isDigit(next);
      default ->
          (numerals.get(c) && behind.get(next)) || (comparators.get(c) && compares(text, at));
    };
  }

  /** Whether a comparator stands there with something behind it that it may compare with. */
  private boolean compares(String text, int at) {
    WordTrie.Match<Comparator> word = ComparatorWords.before(text, at);
    if (word == null) {
      return false;
    }
    char next = letter(text, Letters.skipBlank(text, word.end()));
    return isNumber(next) || "连連-－−负負翻".indexOf(next) >= 0;
  }

  private boolean isNumber(char c) {
    return Letters.isDigit(c) || numerals.get(c);
  }

  private static char letter(String text, int at) {
    return at < text.length() ? text.charAt(at) : 0;
  }
}
