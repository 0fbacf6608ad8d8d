package factbook.localize;

import factbook.fact.Script;
import factbook.fact.Subject;
import java.nio.charset.StandardCharsets;
import java.text.Collator;
import java.text.Normalizer;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
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
  private final Collator strokes = Collator.getInstance(Locale.forLanguageTag("zh-Hant"));
  private final Map<String, String> keys = new ConcurrentHashMap<>();

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
    return sorted(subjects, this::key);
  }

  private static List<Subject> byPinyin(Collection<Subject> subjects) {
    return sorted(subjects, Order::pinyin);
  }

  private static List<Subject> sorted(Collection<Subject> subjects, Function<Subject, String> key) {
    return subjects.stream()
        .map(subject -> new Placed(key.apply(subject), subject))
        .sorted()
        .map(Placed::subject)
        .toList();
  }

  /** A subject with what it is sorted by. */
  private record Placed(String key, Subject subject) implements Comparable<Placed> {
    @Override
    public int compareTo(Placed other) {
      int order = key.compareTo(other.key);
      return order != 0 ? order : subject.id().compareTo(other.subject.id());
    }
  }

  /** Its place in the order of this script; lists of many pages have the same subjects. */
  private String key(Subject subject) {
    return keys.computeIfAbsent(
        subject.id(), id -> script == Script.HANS ? pinyin(subject) : strokes(names.subject(id)));
  }

  private static String pinyin(Subject subject) {
    return letters(subject.pinyin()) + "\0" + subject.pinyin();
  }

  /** The bytes of the key, one a character: they compare in the same way. */
  private String strokes(String name) {
    return new String(strokes.getCollationKey(name).toByteArray(), StandardCharsets.ISO_8859_1);
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
