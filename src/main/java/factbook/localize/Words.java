package factbook.localize;

import factbook.fact.Script;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The words of the interface in one script. */
public final class Words {
  private final Script script;
  private final Map<String, String> words;
  private final Map<Word, String> said = new EnumMap<>(Word.class);

  /**
   * The words of a script; a key that is missing is a bug, since {@link WordsFile} asks for all.
   *
   * @param words the words by key
   */
  public Words(Script script, Map<String, String> words) {
    this.script = script;
    this.words = Collections.unmodifiableMap(new LinkedHashMap<>(words));
    for (Word word : Word.values()) {
      String text = words.get(word.key());
      if (text != null) {
        said.put(word, text);
      }
    }
  }

  /** The script they are in. */
  public Script script() {
    return script;
  }

  /** The keys, in the order of the file. */
  public Collection<String> keys() {
    return words.keySet();
  }

  /** The word of a key; null where there is none. */
  public @Nullable String find(String key) {
    return words.get(key);
  }

  /**
   * A word with its values put in.
   *
   * <p>Example: {@code say(Word.PLACE, "20")} is {@code 第20段}.
   */
  public String say(Word word, String... values) {
    String text = said.get(word);
    if (text == null) {
      throw new IllegalStateException("no word “" + word.key() + "” in " + script.tag());
    }
    for (int i = 0; i < values.length; i++) {
      text = text.replace("%" + (i + 1), values[i]);
    }
    return text;
  }
}
