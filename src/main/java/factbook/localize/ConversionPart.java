package factbook.localize;

import factbook.fact.Script;
import factbook.review.ConversionReport;
import factbook.review.ConversionReport.Place;
import factbook.script.Explained.Rule;
import factbook.script.RegionGlyphs;
import factbook.view.ConversionView;
import factbook.view.ConversionView.ReadingView;
import factbook.view.ConversionView.RuleView;
import factbook.view.QuotedView;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The part of the page on quality that tells of the conversion between the scripts. */
final class ConversionPart {
  private static final String FILE = "data/conversion.json";

  /** A page of more would be too long to be read; the data file has them all. */
  private static final int MOST = 300;

  private final Supplier<ConversionReport> reviewed;
  private final Names names;
  private final Words words;

  ConversionPart(Supplier<ConversionReport> reviewed, Names names, Words words) {
    this.reviewed = reviewed;
    this.names = names;
    this.words = words;
  }

  /** Null where no place can be converted in two ways. */
  @Nullable ConversionView of(String root) {
    ConversionReport report = reviewed.get();
    if (report.places().isEmpty()) {
      return null;
    }
    Map<Rule, Integer> rules = new EnumMap<>(Rule.class);
    report.places().forEach(place -> rules.merge(place.rule(), 1, Integer::sum));
    List<Place> listed = report.places().subList(0, Math.min(MOST, report.places().size()));
    return new ConversionView(
        report.places().size(),
        (int) report.unsettled(),
        rules.entrySet().stream()
            .map(rule -> new RuleView(inWords(rule.getKey()), rule.getValue()))
            .sorted(Comparator.comparing(RuleView::count).reversed())
            .toList(),
        readings(listed),
        report.places().size() - listed.size(),
        root + FILE);
  }

  /** What all places of a group have in common. */
  private record Reading(
      String text, String reading, List<String> others, Rule rule, @Nullable String because) {}

  /** Those that nobody has read first, then those with the most places. */
  private List<ReadingView> readings(List<Place> places) {
    Map<Reading, List<String>> groups = new LinkedHashMap<>();
    for (Place place : places) {
      Reading reading =
          new Reading(place.text(), place.reading(), place.others(), place.rule(), place.because());
      groups.computeIfAbsent(reading, first -> new ArrayList<>()).add(sentence(place));
    }
    return groups.entrySet().stream()
        .map(group -> view(group.getKey(), group.getValue()))
        .sorted(
            Comparator.comparing((ReadingView group) -> group.because() != null)
                .thenComparing(group -> -group.sentences().size()))
        .toList();
  }

  private String sentence(Place place) {
    Script script = words.script();
    return script == Script.HANS
        ? place.sentence()
        : RegionGlyphs.of(script).apply(place.converted());
  }

  private ReadingView view(Reading reading, List<String> sentences) {
    List<QuotedView> others =
        reading.others().stream().map(other -> names.quoted(other, Script.HANT)).toList();
    return new ReadingView(
        names.quoted(reading.text(), Script.HANS),
        names.quoted(reading.reading(), Script.HANT),
        others,
        inWords(reading.rule()),
        names.optional(reading.because()),
        sentences);
  }

  /** The words for a rule stand in {@code words.yaml} under its id: {@code rule-usual-form}. */
  private String inWords(Rule rule) {
    return Objects.requireNonNull(words.find("rule-" + rule.id()), rule.id());
  }
}
