package factbook.script;

/**
 * Characters that are measure words behind a number: 里 (a length, not 裏 “inside”), 只 (隻, a
 * classifier, not “only”), 周 (週, a week). It holds where no longer word covers the character: 十里路
 * and 20只羊, but 20只有 and 三里面.
 */
final class AfterNumber {
  private static final String NUMBERS = "0123456789０１２３４５６７８９〇零一二三四五六七八九十百千万亿两几数多余半";

  private final String characters;
  private final String forms;

  private AfterNumber(String characters, String forms) {
    this.characters = characters;
    this.forms = forms;
  }

  /** The rule of Simplified to standard Traditional. */
  static AfterNumber toTraditional() {
    return new AfterNumber("里只周", "里隻週");
  }

  /** No rule. */
  static AfterNumber none() {
    return new AfterNumber("", "");
  }

  /** The characters that the rule knows. */
  String characters() {
    return characters;
  }

  /** Whether the rule may decide a character. */
  boolean knows(char character) {
    return characters.indexOf(character) >= 0;
  }

  /** Whether the rule decides the character at a place. */
  boolean decides(char[] text, int at) {
    return at > 0 && knows(text[at]) && NUMBERS.indexOf(text[at - 1]) >= 0;
  }

  /** The form of a character that the rule decides. */
  char form(char character) {
    int at = characters.indexOf(character);
    return at < 0 ? character : forms.charAt(at);
  }
}
