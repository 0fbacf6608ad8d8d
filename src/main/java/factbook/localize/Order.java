package factbook.localize;

import factbook.fact.Script;
import factbook.fact.Subject;
import java.text.Collator;
import java.text.Normalizer;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The order of indexes: Simplified by pinyin, Traditional by strokes (the JDK's {@code zh-Hant}
 * collator); equals by id. The same on every machine.
 */
final class Order {
  private final Script script;
  private final Names names;
  private final Once<List<Subject>> divided;

  /**
   * The order of a script.
   *
   * @param subjects all of the book
   */
  Order(Script script, Names names, Collection<Subject> subjects) {
    this.script = script;
    this.names = names;
    this.divided = new Once<>(() -> byPinyin(subjects));
  }

  /**
   * All subjects in the order by which long lists are divided among pages: by pinyin in every
   * script, since twins must hold the same.
   */
  List<Subject> divided() {
    return divided.get();
  }

  /** Subjects in the order of this script. */
  List<Subject> sorted(Collection<Subject> subjects) {
    return script == Script.HANS ? byPinyin(subjects) : byStrokes(subjects);
  }

  /** A subject with its place in an order, which is costly to find. */
  private record Placed<K extends Comparable<? super K>>(K place, Subject subject) {}

  private static List<Subject> byPinyin(Collection<Subject> subjects) {
    return sorted(
        subjects,
        subject -> letters(subject.pinyin()),
        Comparator.comparing(Subject::pinyin).thenComparing(Subject::id));
  }

  private List<Subject> byStrokes(Collection<Subject> subjects) {
    Collator strokes = Collator.getInstance(Locale.forLanguageTag("zh-Hant"));
    return sorted(
        subjects,
        subject -> strokes.getCollationKey(names.subject(subject.id())),
        Comparator.comparing(Subject::id));
  }

  private static <K extends Comparable<? super K>> List<Subject> sorted(
      Collection<Subject> subjects, Function<Subject, K> place, Comparator<Subject> equals) {
    return subjects.stream()
        .map(subject -> new Placed<>(place.apply(subject), subject))
        .sorted(
            Comparator.comparing((Placed<K> placed) -> placed.place())
                .thenComparing(Placed::subject, equals))
        .map(Placed::subject)
        .toList();
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
