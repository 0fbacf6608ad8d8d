package factbook.check;

import factbook.fact.Script;
import factbook.script.ScriptLeaks;
import java.util.List;
import java.util.SortedSet;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * The text of one page that its script answers for: what stands in another language, or is kept as
 * printed ({@code translate="no"}), is not of it.
 */
final class PageText {
  /** Between texts that do not run on. */
  private static final char BREAK = '\n';

  private static final int CONTEXT = 6;

  /** Of so many leaks on a page, the first ones say enough. */
  private static final int MOST = 20;

  private final Script script;
  private final ScriptLeaks leaks;
  private final Consumer<String> tell;
  private final StringBuilder text = new StringBuilder();

  /**
   * The text of a page.
   *
   * @param tell takes what is wrong, as a sentence that follows the name of the page
   */
  PageText(Script script, ScriptLeaks leaks, Consumer<String> tell) {
    this.script = script;
    this.leaks = leaks;
    this.tell = tell;
  }

  /** Adds running text. */
  void add(String words) {
    text.append(words);
  }

  /** Adds a text that stands by itself, such as a title. */
  void addAlone(String words) {
    text.append(BREAK).append(words).append(BREAK);
  }

  /** Ends a block. */
  void end() {
    text.append(BREAK);
  }

  /** Looks for characters of other scripts, and gives the words of the glossary. */
  SortedSet<String> finish(Terms terms) {
    String all = text.toString();
    List<ScriptLeaks.Leak> found = leaks.find(all);
    tellLeaks(found.subList(0, Math.min(MOST, found.size())), all, script, tell);
    return terms.find(script, all);
  }

  static void tellLeaks(
      List<ScriptLeaks.Leak> found, String text, Script script, Consumer<String> tell) {
    for (ScriptLeaks.Leak leak : found) {
      tell.accept(
          "has “"
              + leak.character()
              + "”, which is not of "
              + script.tag()
              + ", in “"
              + around(text, leak)
              + "”");
    }
  }

  private static String around(String text, ScriptLeaks.Leak leak) {
    int end = leak.start() + leak.character().length();
    int from = leak.start();
    while (from > 0 && leak.start() - from < CONTEXT && text.charAt(from - 1) >= ' ') {
      from--;
    }
    int to = end;
    while (to < text.length() && to - end < CONTEXT && text.charAt(to) >= ' ') {
      to++;
    }
    return text.substring(from, to).strip();
  }

  /** The script of a language tag; null for other languages. */
  static @Nullable Script script(String tag) {
    for (Script script : Script.values()) {
      if (script.tag().equalsIgnoreCase(tag)) {
        return script;
      }
    }
    return null;
  }
}
