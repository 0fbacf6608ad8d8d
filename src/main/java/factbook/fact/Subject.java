package factbook.fact;

import factbook.narrative.Inline;
import factbook.narrative.Narrative;
import factbook.text.Span;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A park or an entity: whatever has a page.
 *
 * @param id ASCII id, the name of its file, for example {@code yunqi-town}
 * @param kind park or which sort of entity
 * @param name Simplified
 * @param pinyin with tone marks, for example {@code Yúnqī Xiǎozhèn}: shown, and the order of
 *     Simplified indexes
 * @param aliases other names, Simplified
 * @param summary one or two sentences, Simplified; empty where there is none
 * @param narrative the text of its page; null where there is none
 */
public record Subject(
    String id,
    SubjectKind kind,
    String name,
    String pinyin,
    List<String> aliases,
    List<Inline> summary,
    List<Fact> facts,
    List<Event> events,
    List<Relation> relations,
    @Nullable Narrative narrative,
    Span where) {
  /** Keeps own copies. */
  public Subject {
    aliases = List.copyOf(aliases);
    summary = List.copyOf(summary);
    facts = List.copyOf(facts);
    events = List.copyOf(events);
    relations = List.copyOf(relations);
  }

  /** The same subject with other facts. */
  public Subject withFacts(List<Fact> others) {
    return new Subject(
        id, kind, name, pinyin, aliases, summary, others, events, relations, narrative, where);
  }
}
