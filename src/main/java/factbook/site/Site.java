package factbook.site;

import factbook.fact.Book;
import factbook.fact.Event;
import factbook.fact.Fact;
import factbook.fact.FactId;
import factbook.fact.Relation;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The book with all that follows from it; the same for every script.
 *
 * @param facts all facts by id, in the order of subjects
 * @param events all events by id, in the order of subjects
 * @param conflicts facts that cannot all be true
 * @param accounts what became of each figure of each source, by source id, in the order of the text
 * @param incoming relations that end at a subject, by its id
 * @param mentions subjects whose texts name a fact, by fact
 * @param answers what the sources say of what the vocabulary expects, by subject id; none for a
 *     subject of which nothing is expected
 * @param pages the pages of each tree, in the order of the book
 */
public record Site(
    Book book,
    Map<FactId, Fact> facts,
    Map<FactId, Event> events,
    List<Conflict> conflicts,
    Map<String, List<Account>> accounts,
    Map<String, List<Relation>> incoming,
    Map<FactId, List<String>> mentions,
    Map<String, List<Answer>> answers,
    List<Page> pages) {
  /** Keeps own copies, in order. */
  public Site {
    facts = copy(facts);
    events = copy(events);
    conflicts = List.copyOf(conflicts);
    accounts = copy(accounts);
    incoming = copy(incoming);
    mentions = Map.copyOf(mentions); // they are looked up, never listed
    answers = copy(answers);
    pages = List.copyOf(pages);
  }

  private static <K, V> Map<K, V> copy(Map<K, V> map) {
    return map instanceof Statements ? map : Collections.unmodifiableMap(new LinkedHashMap<>(map));
  }
}
