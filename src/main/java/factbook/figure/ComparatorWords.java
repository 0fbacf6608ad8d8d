package factbook.figure;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The words before and behind a number that compare with it, in either script. */
final class ComparatorWords {
  private static final WordTrie<Comparator> BEFORE =
      words(
          Map.of(
              Comparator.MORE_THAN,
              "超过 超過 超出 超 逾 突破 破 过 過 高于 高於 多于 多於 大于 大於 不止 > ＞",
              Comparator.AT_LEAST,
              "至少 最少 起码 起碼 不少于 不少於 不低于 不低於 不小于 不小於 不下于 不下於 不下 ≥ ⩾",
              Comparator.LESS_THAN,
              "不足 不到 不满 不滿 未满 未滿 低于 低於 少于 少於 小于 小於 < ＜",
              Comparator.AT_MOST,
              "至多 最多 不超过 不超過 不高于 不高於 不多于 不多於 不大于 不大於 ≤ ⩽",
              Comparator.NEARLY,
              "近 将近 將近 接近",
              Comparator.ABOUT,
              "约 約 大约 大約 大概 约莫 約莫"));

  private static final WordTrie<Comparator> BEHIND =
      words(
          Map.of(
              Comparator.AT_LEAST,
              "以上 及以上 + ＋",
              Comparator.AT_MOST,
              "以下 及以下 以内 以內 之内 之內",
              Comparator.ABOUT,
              "左右 上下"));

  private ComparatorWords() {}

  private static WordTrie<Comparator> words(Map<Comparator, String> lists) {
    Map<String, Comparator> words = new HashMap<>();
    lists.forEach(
        (comparator, list) -> {
          for (String word : list.split(" ", -1)) {
            words.put(word, comparator);
          }
        });
    return new WordTrie<>(words);
  }

  /** The word at an offset that compares with the number behind it: 超过. */
  static WordTrie.@Nullable Match<Comparator> before(String text, int at) {
    return BEFORE.longest(text, at);
  }

  /** The word at an offset that compares with the number before it: 以上. */
  static WordTrie.@Nullable Match<Comparator> behind(String text, int at) {
    return BEHIND.longest(text, at);
  }

  /** The first letters of the words before numbers. */
  static char[] firstLetters() {
    return BEFORE.firstLetters();
  }
}
