package factbook.localize;

import factbook.fact.Script;
import factbook.fact.Subject;
import java.text.Collator;
import java.text.Normalizer;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * The order of indexes: Simplified by pinyin, Traditional by strokes (the JDK's {@code zh-Hant}
 * collator); equals by id. The same on every machine.
 */
final class Order {
  private final Script script;
  private final Names names;

  Order(Script script, Names names) {
    this.script = script;
    this.names = names;
  }

  /** Subjects in the order of this script. */
  List<Subject> sorted(Collection<Subject> subjects) {
    return subjects.stream().sorted(comparator()).toList();
  }

  private Comparator<Subject> comparator() {
    Comparator<Subject> byId = Comparator.comparing(Subject::id);
    if (script == Script.HANS) {
      return Comparator.comparing((Subject subject) -> letters(subject.pinyin()))
          .thenComparing(Subject::pinyin)
          .thenComparing(byId);
    }
    Collator strokes = Collator.getInstance(Locale.forLanguageTag("zh-Hant"));
    return Comparator.comparing(
            (Subject subject) -> strokes.getCollationKey(names.subject(subject.id())))
        .thenComparing(byId);
  }

  /** The first letter of its pinyin: {@code Y}; null where it begins with none. */
  static @Nullable String initial(Subject subject) {
    String letters = letters(subject.pinyin());
    boolean isLetter = !letters.isEmpty() && letters.charAt(0) >= 'a' && letters.charAt(0) <= 'z';
    return isLetter ? letters.substring(0, 1).toUpperCase(Locale.ROOT) : null;
  }

  /** Pinyin without tones: {@code Yúnqī} sorts as {@code yunqi}. */
  private static String letters(String pinyin) {
    return Normalizer.normalize(pinyin, Normalizer.Form.NFD)
        .replaceAll("\\p{M}+", "")
        .toLowerCase(Locale.ROOT);
  }
}
