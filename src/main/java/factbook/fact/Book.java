package factbook.fact;

import factbook.narrative.Narrative;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The whole book as loaded: what the editor typed, with types, before anything is derived.
 *
 * @param subjects parks first, then entities, each by id
 * @param sources the records, by id
 * @param pages texts that belong to no subject ({@code content/pages/about.md}), by id
 * @param glossary conversions fixed by hand
 * @param undecided conflicts that the editor leaves open, with the reason
 * @param settled ambiguous conversions that the editor has read
 * @param continuity what ties its editions together
 * @param unread what else the files hold, with mistakes
 */
public record Book(
    Settings settings,
    Vocabulary vocabulary,
    Map<String, Subject> subjects,
    Map<String, Source> sources,
    Map<String, Narrative> pages,
    List<GlossaryEntry> glossary,
    List<Undecided> undecided,
    List<Settled> settled,
    Continuity continuity,
    Unread unread) {
  /** Keeps own copies, in order. */
  public Book {
    subjects = Collections.unmodifiableMap(new LinkedHashMap<>(subjects));
    sources = Collections.unmodifiableMap(new LinkedHashMap<>(sources));
    pages = Collections.unmodifiableMap(new LinkedHashMap<>(pages));
    glossary = List.copyOf(glossary);
    undecided = List.copyOf(undecided);
    settled = List.copyOf(settled);
  }

  /** A first edition of which everything was read. */
  public Book(
      Settings settings,
      Vocabulary vocabulary,
      Map<String, Subject> subjects,
      Map<String, Source> sources,
      Map<String, Narrative> pages,
      List<GlossaryEntry> glossary,
      List<Undecided> undecided,
      List<Settled> settled) {
    this(
        settings,
        vocabulary,
        subjects,
        sources,
        pages,
        glossary,
        undecided,
        settled,
        Continuity.NOTHING,
        Unread.NOTHING);
  }

  /** The same book with other subjects. */
  public Book withSubjects(Map<String, Subject> others) {
    return new Book(
        settings,
        vocabulary,
        others,
        sources,
        pages,
        glossary,
        undecided,
        settled,
        continuity,
        unread);
  }

  /** The same book with other settings. */
  public Book withSettings(Settings other) {
    return new Book(
        other,
        vocabulary,
        subjects,
        sources,
        pages,
        glossary,
        undecided,
        settled,
        continuity,
        unread);
  }
}
