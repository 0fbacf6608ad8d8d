package factbook.check;

import factbook.fact.GlossaryEntry;
import factbook.fact.Script;
import factbook.script.ScriptLeaks;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Reads what the checks need from pages. Immutable; safe for use by several threads. */
public final class Outline {
  private final Map<Script, ScriptLeaks> leaks = new EnumMap<>(Script.class);
  private final Terms terms;

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
    OutlineReader reader = new OutlineReader(leaks);
    if (!NestedMarkup.read(html, reader)) {
      reader = new OutlineReader(leaks);
      TreeMarkup.read(html, reader);
    }
    return reader.outline(path, terms);
  }
}
