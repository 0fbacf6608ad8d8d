package factbook.localize;

import factbook.date.EdtfDate;
import factbook.fact.Event;
import factbook.fact.Evidence;
import factbook.fact.Fact;
import factbook.fact.FactId;
import factbook.fact.Kind;
import factbook.fact.Subject;
import factbook.fact.Value;
import factbook.narrative.Inline;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Finds what several subjects tell of the same event, each from where it stands: 云栖小镇 “与海纳小镇结对” and
 * 海纳小镇 “与云栖小镇结对”.
 *
 * <p>Two tell the same if they have the same date and kind, rest on the same paragraph, and one
 * names the subject of the other, or if they say the same words. A date that is a fact of a subject
 * is retold by that subject's own event if its text has the label of the fact. Whatever else is
 * alike is not taken for the same: two entries too many are better than one too few.
 */
final class Retellings {
  private final Map<String, Subject> subjects;

  /**
   * Finds retellings.
   *
   * @param subjects all subjects by id
   */
  Retellings(Map<String, Subject> subjects) {
    this.subjects = subjects;
  }

  /**
   * An event, or a fact whose value is a date.
   *
   * @param event null for a fact
   * @param fact null for an event
   */
  record Dated(
      FactId id,
      EdtfDate date,
      @Nullable String inferred,
      Kind kind,
      List<Evidence> evidence,
      @Nullable Event event,
      @Nullable Fact fact) {
    /** An event with a date; empty for one without. */
    static List<Dated> of(Event event) {
      EdtfDate at = event.at();
      return at == null
          ? List.of()
          : List.of(
              new Dated(
                  event.id(), at, event.inferred(), event.kind(), event.evidence(), event, null));
    }

    /** A fact whose value is a date; empty for others. */
    static List<Dated> of(Fact fact) {
      return fact.value() instanceof Value.Date date
          ? List.of(
              new Dated(
                  fact.id(),
                  date.date(),
                  fact.inferred(),
                  fact.kind(),
                  fact.evidence(),
                  null,
                  fact))
          : List.of();
    }

    private String subject() {
      return id.subject();
    }
  }

  /** What tells the same, found so far; {@code first} is the place of its first member. */
  private record Group(int first, List<Dated> members) {}

  /** Groups of what tells the same, the fullest telling first; in the order of the list. */
  List<List<Dated>> of(List<Dated> all) {
    Map<FactId, Group> groups = new LinkedHashMap<>();
    Map<Object, List<Dated>> alike = new HashMap<>();
    for (int i = 0; i < all.size(); i++) {
      Dated dated = all.get(i);
      Group own = new Group(i, new ArrayList<>(List.of(dated)));
      Set<Object> marks = marks(dated);
      for (Group group : candidates(marks, alike, groups)) {
        if (group.members().stream().anyMatch(other -> isSame(dated, other))
            && isOneOfEach(group.members(), own.members())) {
          group.members().addAll(own.members());
          own = new Group(Math.min(group.first(), own.first()), group.members());
        }
      }
      for (Dated member : own.members()) {
        groups.put(member.id(), own);
      }
      marks.forEach(mark -> alike.computeIfAbsent(mark, none -> new ArrayList<>()).add(dated));
    }
    Set<List<Dated>> told = Collections.newSetFromMap(new IdentityHashMap<>());
    return groups.values().stream()
        .map(Group::members)
        .filter(told::add)
        .map(this::fullestFirst)
        .toList();
  }

  /** The groups that have a member with one of these marks, in the order of the list. */
  private static List<Group> candidates(
      Set<Object> marks, Map<Object, List<Dated>> alike, Map<FactId, Group> groups) {
    SortedMap<Integer, Group> candidates = new TreeMap<>();
    for (Object mark : marks) {
      for (Dated other : alike.getOrDefault(mark, List.of())) {
        Group group = Objects.requireNonNull(groups.get(other.id()));
        candidates.put(group.first(), group);
      }
    }
    return List.copyOf(candidates.values());
  }

  /** Two that share none of these do not tell the same: so not all are compared with all. */
  private Set<Object> marks(Dated dated) {
    Set<Object> marks = new LinkedHashSet<>();
    List<Object> time = List.of(dated.date().text(), dated.kind());
    marks.add(List.of(time, dated.subject()));
    Event event = dated.event();
    if (event != null) {
      marks.add(List.of(time, "words", words(event.text())));
      for (Evidence evidence : dated.evidence()) {
        marks.add(List.of(time, evidence.source(), evidence.paragraph()));
      }
    }
    return marks;
  }

  /** A subject does not tell an event twice: then they are two events. */
  private static boolean isOneOfEach(List<Dated> group, List<Dated> more) {
    List<String> subjects =
        Stream.concat(group.stream(), more.stream())
            .filter(dated -> dated.event() != null)
            .map(Dated::subject)
            .toList();
    return subjects.stream().distinct().count() == subjects.size();
  }

  /** The subject whose own date it is tells best, then who tells most. */
  private List<Dated> fullestFirst(List<Dated> group) {
    List<Dated> sorted = new ArrayList<>(group);
    sorted.sort(
        Comparator.comparing(
                (Dated dated) -> group.stream().noneMatch(other -> isLabelled(other, dated)))
            .thenComparing(dated -> -length(dated)));
    return sorted;
  }

  private int length(Dated dated) {
    Event event = dated.event();
    return event == null ? 0 : words(event.text()).length();
  }

  private boolean isSame(Dated left, Dated right) {
    if (!left.date().equals(right.date()) || left.kind() != right.kind()) {
      return false;
    }
    if (left.subject().equals(right.subject())) {
      return isLabelled(left, right) || isLabelled(right, left);
    }
    Event one = left.event();
    Event other = right.event();
    return one != null
        && other != null
        && (words(one.text()).equals(words(other.text()))
            || (restOnOneParagraph(left, right)
                && (names(one.text(), right.subject()) || names(other.text(), left.subject()))));
  }

  private boolean isLabelled(Dated first, Dated second) {
    Fact fact = first.fact();
    Event event = second.event();
    return fact != null
        && event != null
        && first.subject().equals(second.subject())
        && words(event.text()).contains(fact.property().label());
  }

  private static boolean restOnOneParagraph(Dated left, Dated right) {
    return left.evidence().stream()
        .anyMatch(
            one ->
                right.evidence().stream()
                    .anyMatch(
                        other ->
                            one.source().equals(other.source())
                                && one.paragraph() == other.paragraph()));
  }

  private Subject subject(String id) {
    return Objects.requireNonNull(subjects.get(id), id);
  }

  private boolean names(List<Inline> text, String subject) {
    Subject other = subject(subject);
    String words = words(text);
    return words.contains(other.name())
        || other.aliases().stream().anyMatch(words::contains)
        || refersTo(text, subject);
  }

  private static boolean refersTo(List<Inline> text, String subject) {
    return text.stream()
        .anyMatch(
            inline ->
                (inline instanceof Inline.SubjectRef ref && ref.subject().equals(subject))
                    || (inline instanceof Inline.FactRef fact && subject.equals(fact.subject()))
                    || refersTo(content(inline), subject));
  }

  /** The authored words of a text; figures are not among them. */
  private String words(List<Inline> text) {
    StringBuilder words = new StringBuilder();
    for (Inline inline : text) {
      if (inline instanceof Inline.Text plain) {
        words.append(plain.text());
      } else if (inline instanceof Inline.SubjectRef ref) {
        words.append(ref.text() == null ? subject(ref.subject()).name() : ref.text());
      } else if (inline instanceof Inline.FactRef ref) {
        words.append('{').append(ref.subject()).append('/').append(ref.name()).append('}');
      } else {
        words.append(words(content(inline)));
      }
    }
    return words.toString();
  }

  private static List<Inline> content(Inline inline) {
    if (inline instanceof Inline.Emphasis emphasis) {
      return emphasis.content();
    }
    if (inline instanceof Inline.Strong strong) {
      return strong.content();
    }
    return inline instanceof Inline.Link link ? link.content() : List.of();
  }
}
