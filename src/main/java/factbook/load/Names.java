package factbook.load;

import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/** The ids that references may name, as far as they are known when a file is read. */
public final class Names {
  /** Nothing is known yet: references are not checked. */
  public static final Names NONE = new Names(Map.of());

  private final Map<Target, Set<String>> ids;

  private Names(Map<Target, Set<String>> ids) {
    this.ids = ids;
  }

  /** What a reference leads to. */
  public enum Target {
    UNIT("unit", "content/vocabulary/"),
    GROUP("group", "content/vocabulary/"),
    PROPERTY("property", "content/vocabulary/"),
    SCOPE("scope", "content/vocabulary/"),
    RELATION("relation", "content/vocabulary/"),
    EXCLUSION("exclusion", "content/vocabulary/"),
    SUBJECT("park or entity", "content/parks/ or content/entities/"),
    /** A fact of the same subject by its id alone, or one of another with its subject. */
    FACT("fact", "the facts of a park or entity"),
    FACT_WITH_SUBJECT("fact", "the facts of a park or entity"),
    /** A fact, event or relation that the book has or had. */
    FACT_OF_ANY_EDITION("fact", "the facts of a park or entity"),
    SOURCE("source", "seeds/");

    private final String word;
    private final String home;

    Target(String word, String home) {
      this.word = word;
      this.home = home;
    }

    /** Whether it may be named with its subject: {@code subject/fact}. */
    public boolean isOfSubject() {
      return this == FACT || this == FACT_WITH_SUBJECT || this == FACT_OF_ANY_EDITION;
    }

    /** What it is, for messages: {@code property}. */
    public String word() {
      return word;
    }

    /** Where such a thing is defined: {@code content/vocabulary/}. */
    public String home() {
      return home;
    }
  }

  /** The ids of some kinds; of the other kinds nothing is known. */
  static Names of(Map<Target, Set<String>> ids) {
    Map<Target, Set<String>> copies = new EnumMap<>(Target.class);
    ids.forEach((target, names) -> copies.put(target, new LinkedHashSet<>(names)));
    return new Names(copies);
  }

  /** Whether an id is known, or nothing is known of its kind. */
  boolean mayHave(Target target, String id) {
    Set<String> known = ids.get(target);
    return known == null || known.contains(id);
  }

  /** Whether the ids of a kind are known. */
  boolean knows(Target target) {
    return ids.containsKey(target);
  }

  /** The known ids of a kind; empty where nothing is known of it. */
  public Set<String> of(Target target) {
    return Collections.unmodifiableSet(ids.getOrDefault(target, Set.of()));
  }
}
