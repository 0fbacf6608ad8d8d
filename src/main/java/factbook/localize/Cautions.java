package factbook.localize;

import factbook.date.EdtfDate;
import factbook.fact.Fact;
import factbook.fact.FactId;
import factbook.fact.Kind;
import factbook.fact.Measure;
import factbook.fact.Rank;
import factbook.fact.Value;
import factbook.site.Site;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Says in words, from the data alone, why facts that stand together must not be compared. */
final class Cautions {
  /** Years between the first and the last of which a comparison says so. */
  private static final int FAR_APART = 2;

  private final Site site;
  private final Names names;
  private final Wording wording;
  private final Words words;
  private final Set<FactId> contradicted;

  Cautions(Site site, Names names, Wording wording, Words words) {
    this.site = site;
    this.names = names;
    this.wording = wording;
    this.words = words;
    this.contradicted = Conflicts.undecided(site);
  }

  /** One sentence for each reason, the gravest first; none for words, which nobody subtracts. */
  List<String> of(List<Fact> facts) {
    List<Fact> figures = facts.stream().filter(fact -> Figures.figure(fact) != null).toList();
    List<String> cautions = new ArrayList<>();
    if (figures.isEmpty()) {
      return cautions;
    }
    differ(figures, this::label, Word.CAUTION_PROPERTIES, cautions);
    differ(figures, this::scope, Word.CAUTION_SCOPES, cautions);
    differ(figures, fact -> wording.kind(fact.kind()), Word.CAUTION_KINDS, cautions);
    times(figures, cautions);
    if (isOfOneMeasure(figures, Measure.FLOW) && periods(figures) > 1) {
      cautions.add(words.say(Word.CAUTION_PERIODS));
    }
    differ(shares(figures), this::base, Word.CAUTION_BASES, cautions);
    count(figures.stream().filter(this::isInOpenConflict), Word.CAUTION_CONFLICT, cautions);
    count(
        figures.stream().filter(fact -> fact.rank() == Rank.DEPRECATED),
        Word.CAUTION_DEPRECATED,
        cautions);
    count(
        figures.stream().filter(fact -> fact.at() == null && fact.due() == null),
        Word.CAUTION_UNDATED,
        cautions);
    if (figures.size() > 1 && isOfOneMeasure(figures, Measure.CUMULATIVE)) {
      cautions.add(words.say(Word.CAUTION_CUMULATIVE));
    }
    if (isOfOneMeasure(figures, Measure.RANK)) {
      cautions.add(words.say(Word.CAUTION_RANK));
    }
    return cautions;
  }

  private String label(Fact fact) {
    return names.text(fact.property().label());
  }

  private String scope(Fact fact) {
    return fact.scope() == null ? words.say(Word.WHOLE) : names.text(fact.scope().label());
  }

  /** What a share is a share of. */
  private String base(Fact fact) {
    return label(Objects.requireNonNull(site.facts().get(baseOf(fact))));
  }

  private static FactId baseOf(Fact fact) {
    List<FactId> of = ((Value.Computed) fact.value()).of();
    return of.get(of.size() - 1);
  }

  private static List<Fact> shares(List<Fact> facts) {
    return facts.stream().filter(Charts::isShare).toList();
  }

  private void differ(
      List<Fact> facts, Function<Fact, String> aspect, Word word, List<String> cautions) {
    Set<String> found =
        facts.stream().map(aspect).collect(Collectors.toCollection(LinkedHashSet::new));
    if (found.size() > 1) {
      cautions.add(words.say(word, String.join("、", found)));
    }
  }

  /** Within one subject a later figure is what the reader looks for; between two it misleads. */
  private void times(List<Fact> facts, List<String> cautions) {
    List<Fact> observed =
        facts.stream().filter(fact -> fact.kind() == Kind.OBSERVED && fact.at() != null).toList();
    if (observed.stream().map(fact -> fact.id().subject()).distinct().count() < 2) {
      return;
    }
    List<EdtfDate> dates =
        observed.stream().map(Fact::at).filter(Objects::nonNull).sorted().toList();
    EdtfDate first = dates.get(0);
    EdtfDate last = dates.stream().max(Comparator.comparing(EdtfDate::last)).orElse(first);
    if (last.last().getYear() - first.first().getYear() >= FAR_APART) {
      cautions.add(words.say(Word.CAUTION_TIMES, wording.date(first), wording.date(last)));
    }
  }

  private static boolean isOfOneMeasure(List<Fact> facts, Measure measure) {
    return facts.stream().allMatch(fact -> fact.property().measure() == measure);
  }

  /** How many lengths of time the figures are counted over, in months. */
  private static long periods(List<Fact> facts) {
    return facts.stream()
        .filter(fact -> fact.kind() == Kind.OBSERVED)
        .map(Fact::at)
        .filter(Objects::nonNull)
        .map(at -> ChronoUnit.MONTHS.between(at.first(), at.last().plusDays(1)))
        .distinct()
        .count();
  }

  private boolean isInOpenConflict(Fact fact) {
    return contradicted.contains(fact.id());
  }

  private void count(Stream<Fact> facts, Word word, List<String> cautions) {
    long count = facts.count();
    if (count > 0) {
      cautions.add(words.say(word, String.valueOf(count)));
    }
  }
}
