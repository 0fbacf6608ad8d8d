package factbook.check;

import factbook.fact.GlossaryEntry;
import factbook.fact.Script;
import factbook.script.ScriptLeaks;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Reads what the checks need from pages. Safe for use by several threads. */
public final class Outline {
  private final Map<Script, ScriptLeaks> leaks = new EnumMap<>(Script.class);
  private final Terms terms;

  /** Ids and addresses, each once, as pages have most of them in common. */
  private final Map<String, String> strings = new ConcurrentHashMap<>();

  /** For the pages of a book in these scripts, with this glossary. */
  public Outline(Collection<Script> scripts, List<GlossaryEntry> glossary) {
    scripts.forEach(script -> leaks.put(script, ScriptLeaks.of(script)));
    this.terms = new Terms(scripts, glossary);
  }

  /**
   * The outline of a page.
   *
   * @param path in the site, for example {@code zh-hans/parks/yunqi-town.html}
   * @param html the page as it will be written
   */
  public PageOutline of(String path, String html) {
    OutlineReader reader = new OutlineReader(leaks, this::shared);
    if (!NestedMarkup.read(html, reader)) {
      reader = new OutlineReader(leaks, this::shared);
      TreeMarkup.read(html, reader);
    }
    return reader.outline(path, terms);
  }

  private String shared(String string) {
    String first = strings.putIfAbsent(string, string);
    return first == null ? string : first;
  }
}
