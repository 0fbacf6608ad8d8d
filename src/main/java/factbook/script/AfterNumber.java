package factbook.script;

import java.util.Map;

/**
 * Characters that are measure words behind a number: 里 (a length, not 裏 “inside”), 只 (隻, a
 * classifier, not “only”), 周 (週, a week). It holds where no longer word covers the character: 十里路
 * and 20只羊, but 20只有 and 三里面.
 */
final class AfterNumber {
  private static final String NUMBERS = "0123456789０１２３４５６７８９〇零一二三四五六七八九十百千万亿两几数多余半";

  private final Map<Character, Character> forms;

  private AfterNumber(Map<Character, Character> forms) {
    this.forms = forms;
  }

  /** The rule of Simplified to standard Traditional. */
  static AfterNumber toTraditional() {
    return new AfterNumber(Map.of('里', '里', '只', '隻', '周', '週'));
  }

  /** No rule. */
  static AfterNumber none() {
    return new AfterNumber(Map.of());
  }

  /** The characters that the rule knows. */
  Iterable<Character> characters() {
    return forms.keySet();
  }

  /** Whether the rule may decide a character. */
  boolean knows(char character) {
    return forms.containsKey(character);
  }

  /** Whether the rule decides the character at a place. */
  boolean decides(char[] text, int at) {
    return at > 0 && forms.containsKey(text[at]) && NUMBERS.indexOf(text[at - 1]) >= 0;
  }

  /** The form of a character that the rule decides. */
  char form(char character) {
    return forms.getOrDefault(character, character);
  }
}
