package factbook.fact;

import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Set;

/**
 * What the files of a book hold but nobody could read. Its mistakes have been told; that it is
 * missing is not one more.
 *
 * @param isNothing whether the whole book was read: only then can it be said what it lacks
 * @param parts parts of the book that may hold anything
 * @param subjects parks and entities that may have any fact
 * @param facts facts and events
 * @param sources records
 * @param exclusions reasons for exclusions
 */
public record Unread(
    boolean isNothing,
    Set<Part> parts,
    Set<String> subjects,
    Set<FactId> facts,
    Set<String> sources,
    Set<String> exclusions) {
  /** Everything was read. */
  public static final Unread NOTHING =
      new Unread(true, Set.of(), Set.of(), Set.of(), Set.of(), Set.of());

  /** A part of the book. */
  public enum Part {
    SUBJECTS,
    SOURCES,
    EXCLUSIONS,
    DECISIONS
  }

  /** Keeps own copies. */
  public Unread {
    parts = copy(parts);
    subjects = copy(subjects);
    facts = copy(facts);
    sources = copy(sources);
    exclusions = copy(exclusions);
  }

  private static <T> Set<T> copy(Set<T> set) {
    return Collections.unmodifiableSet(new LinkedHashSet<>(set));
  }

  /** Whether a park or entity of this id may be among what was not read. */
  public boolean mayHaveSubject(String id) {
    return parts.contains(Part.SUBJECTS) || subjects.contains(id);
  }

  /** Whether a fact or event of this id may be among it. */
  public boolean mayHaveFact(FactId id) {
    return facts.contains(id) || mayHaveSubject(id.subject());
  }

  /** Whether anything that a source prints may be among it. */
  public boolean mayHaveSource(String id) {
    return parts.contains(Part.SOURCES) || sources.contains(id);
  }

  /** Whether a reason of this id may be among it. */
  public boolean mayHaveExclusion(String id) {
    return parts.contains(Part.EXCLUSIONS) || exclusions.contains(id);
  }

  /** Whether a decision on a conflict of a subject may be among it: an entry, or a rank. */
  public boolean mayDecide(String subject) {
    return parts.contains(Part.DECISIONS)
        || mayHaveSubject(subject)
        || facts.stream().anyMatch(fact -> fact.subject().equals(subject));
  }
}
