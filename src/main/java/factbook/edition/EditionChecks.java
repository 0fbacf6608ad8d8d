package factbook.edition;

import factbook.diagnostic.Diagnostics;
import factbook.diagnostic.Suggestion;
import factbook.fact.Continuity;
import factbook.fact.FactId;
import factbook.fact.StatedChange;
import factbook.text.Span;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Whether the editions of a book and what is said of them go together. */
public final class EditionChecks {
  private final Snapshot current;
  private final List<Snapshot> cut;
  private final Span settings;
  private final Diagnostics diagnostics;

  /**
   * Checks of a book.
   *
   * @param current what it states now
   * @param cut what its editions stated when they were cut, the earliest first
   * @param settings where its edition and date are set
   */
  public EditionChecks(
      Snapshot current, List<Snapshot> cut, Span settings, Diagnostics diagnostics) {
    this.current = current;
    this.cut = List.copyOf(cut);
    this.settings = settings;
    this.diagnostics = diagnostics;
  }

  /** The edition as it was cut; null where it has not been. */
  public @Nullable Snapshot own() {
    return cut.stream()
        .filter(snapshot -> snapshot.edition().equals(current.edition()))
        .findFirst()
        .orElse(null);
  }

  /** The editions before this one, the earliest first. */
  public List<Snapshot> before() {
    return cut.stream().filter(snapshot -> !snapshot.edition().equals(current.edition())).toList();
  }

  /** Whether this edition comes after all others. */
  public boolean isLast() {
    List<Snapshot> before = before();
    Snapshot last = before.isEmpty() ? null : before.get(before.size() - 1);
    String date = Objects.requireNonNull(current.date());
    if (last == null || EditionOrder.mayFollow(current.edition(), date, last)) {
      return true;
    }
    diagnostics.add(
        settings,
        EditionCode.ORDER,
        "the edition “%s” of %s does not come after “%s” of %s, which has been cut"
            .formatted(current.edition(), date, last.edition(), last.date()),
        "give “edition” and “date” in content/book.yaml a later id and day");
    return false;
  }

  /** Whether the facts are still those that were cut; else what the editor must do now. */
  public void checkCut(Continuity continuity) {
    Snapshot own = own();
    if (own == null) {
      return;
    }
    List<Change> changes = Comparison.of(own, current, continuity);
    boolean isSameDay = Objects.equals(own.date(), current.date());
    if (changes.isEmpty() && isSameDay) {
      return;
    }
    String what =
        changes.isEmpty()
            ? "its day was " + own.date()
            : "“%s”%s %s"
                .formatted(
                    changes.get(0).id(),
                    changes.size() == 1 ? "" : " and " + (changes.size() - 1) + " more",
                    changes.size() == 1 ? "differs" : "differ");
    diagnostics.add(
        settings,
        EditionCode.CHANGED_AFTER_CUT,
        "the book is no longer the edition “" + own.edition() + "” that was cut: " + what,
        "give the book a new “edition” and “date” in content/book.yaml, so that readers are told;"
            + " or, where “%s” was never published, remove content/editions/%s.json and cut it again"
                .formatted(own.edition(), own.edition()));
  }

  /** Whether what the editor says of changes is of this book and these editions. */
  public void checkStated(Continuity continuity, List<Change> changes) {
    List<String> editions =
        Stream.concat(cut.stream().map(Snapshot::edition), Stream.of(current.edition())).toList();
    for (StatedChange stated : continuity.changes()) {
      if (!editions.contains(stated.edition())) {
        diagnostics.add(
            stated.where(),
            EditionCode.UNKNOWN_EDITION,
            "the book has no edition “" + stated.edition() + "”",
            Suggestion.hint(
                stated.edition(), editions, "name the “edition” of content/book.yaml, or one cut"));
      } else if (stated.edition().equals(current.edition())
          && !isAmong(changes, continuity.today(stated.statement()), stated.statement())) {
        diagnostics.add(
            stated.where(),
            EditionCode.NO_CHANGE,
            "“%s” has not changed in the edition “%s”"
                .formatted(stated.statement(), stated.edition()),
            "remove the entry, or name the fact that has");
      }
    }
  }

  private static boolean isAmong(List<Change> changes, FactId today, FactId typed) {
    return changes.stream()
        .anyMatch(
            change -> change.id().equals(today.toString()) || change.id().equals(typed.toString()));
  }

  /**
   * Whether each correction tells its reader what was wrong.
   *
   * @param places where statements are written, by id
   */
  public void checkNotes(List<Change> changes, Function<String, @Nullable Span> places) {
    for (Change change : changes) {
      if (change.lacksNote()) {
        Span where = places.apply(change.id());
        diagnostics.add(
            where == null ? settings : where,
            EditionCode.NO_NOTE,
            "“%s” is corrected and no note says why; it was “%s”"
                .formatted(change.id(), change.before() == null ? "" : change.before().value()),
            "add to content/changes.yaml: {fact: %s, edition: %s, note: …}; with “class: revised”"
                    .formatted(change.id(), current.edition())
                + " where the book was right and now knows better");
      }
    }
  }
}
