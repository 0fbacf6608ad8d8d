package factbook.localize;

import factbook.date.EdtfDate;
import factbook.fact.Fact;
import factbook.fact.Kind;
import factbook.fact.Rank;
import factbook.fact.Subject;
import factbook.view.FigureView;
import factbook.view.TargetView;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Targets, plans and forecasts against what came of them, as of the day of the edition. */
final class Outcomes {
  private final EdtfDate today;
  private final Wording wording;
  private final Words words;
  private final Texts texts;
  private final Facts facts;

  Outcomes(EdtfDate today, Wording wording, Words words, Texts texts, Facts facts) {
    this.today = today;
    this.wording = wording;
    this.words = words;
    this.texts = texts;
    this.facts = facts;
  }

  /** All that a subject aimed at, by due date. */
  List<TargetView> of(Subject subject, String page) {
    return aims(subject).stream().map(fact -> of(subject, fact, page)).toList();
  }

  /** The targets, plans and forecasts of a subject, by due date. */
  static List<Fact> aims(Subject subject) {
    return subject.facts().stream()
        .filter(fact -> fact.kind() != Kind.OBSERVED)
        .sorted(
            Comparator.comparing(Fact::due, Comparator.nullsLast(Comparator.naturalOrder()))
                .thenComparing(Fact::id))
        .toList();
  }

  /** One of them against what came of it. */
  TargetView of(Subject subject, Fact fact, String page) {
    List<FigureView> outcome =
        reports(subject, fact)
            .sorted(Comparator.comparing(Fact::at, Comparator.nullsLast(Comparator.naturalOrder())))
            .map(other -> texts.figures().of(other, page))
            .toList();
    String state = state(subject, fact);
    return new TargetView(facts.of(fact, false, page), state, inWords(state, fact), outcome);
  }

  /** {@code open}, {@code reported}, {@code silent} or {@code ahead}. */
  String state(Subject subject, Fact fact) {
    EdtfDate due = fact.due();
    if (due == null) {
      return "open";
    }
    if (reports(subject, fact).findAny().isPresent()) {
      return "reported";
    }
    return due.isBefore(today) ? "silent" : "ahead";
  }

  private String inWords(String state, Fact fact) {
    return switch (state) {
      case "open" -> words.say(Word.OUTCOME_OPEN);
      case "reported" -> words.say(Word.OUTCOME_REPORTED);
      case "silent" -> words.say(Word.OUTCOME_SILENT, wording.date(fact.due()));
      default -> words.say(Word.OUTCOME_AHEAD, wording.date(fact.due()));
    };
  }

  private static Stream<Fact> reports(Subject subject, Fact fact) {
    EdtfDate due = fact.due();
    return due == null
        ? Stream.empty()
        : subject.facts().stream().filter(other -> answers(other, fact, due));
  }

  /** Whether a fact says what became of a target: the same thing, at or after it was due. */
  private static boolean answers(Fact other, Fact target, EdtfDate due) {
    EdtfDate at = other.at();
    return other.kind() == Kind.OBSERVED
        && other.rank() != Rank.DEPRECATED
        && other.property().id().equals(target.property().id())
        && Objects.equals(scope(other), scope(target))
        && at != null
        && !at.isBefore(due);
  }

  private static @Nullable String scope(Fact fact) {
    return fact.scope() == null ? null : fact.scope().id();
  }
}
