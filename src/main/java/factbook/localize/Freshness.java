package factbook.localize;

import factbook.date.EdtfDate;
import factbook.fact.Fact;
import factbook.fact.FactId;
import factbook.fact.Kind;
import factbook.fact.Rank;
import factbook.fact.Subject;
import factbook.site.Site;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Which figures may be out of date: the latest of their property, and older at the day of the
 * edition than the vocabulary lets such a figure grow. An older figure of a series is no news gone
 * stale but history; one without a date cannot be measured.
 */
final class Freshness {
  private final Set<FactId> stale = new LinkedHashSet<>();

  Freshness(Site site) {
    LocalDate day = site.book().settings().date().first();
    for (Subject subject : site.book().subjects().values()) {
      Map<String, List<Fact>> series = new LinkedHashMap<>();
      for (Fact fact : subject.facts()) {
        if (isMeasured(fact)) {
          String scope = fact.scope() == null ? "" : fact.scope().id();
          series
              .computeIfAbsent(fact.property().id() + " " + scope, key -> new ArrayList<>())
              .add(fact);
        }
      }
      series.values().forEach(facts -> addStale(facts, day));
    }
  }

  private static boolean isMeasured(Fact fact) {
    return fact.property().fresh() != null
        && fact.kind() == Kind.OBSERVED
        && fact.rank() != Rank.DEPRECATED
        && fact.at() != null;
  }

  private void addStale(List<Fact> series, LocalDate day) {
    LocalDate latest = series.stream().map(Freshness::end).max(LocalDate::compareTo).orElseThrow();
    Period fresh = series.get(0).property().fresh();
    if (fresh != null && latest.plus(fresh).isBefore(day)) {
      // Those that no later one takes the place of: of a year and of a month in it, both.
      LocalDate newest =
          series.stream().map(Freshness::start).max(LocalDate::compareTo).orElseThrow();
      series.stream().filter(fact -> !end(fact).isBefore(newest)).map(Fact::id).forEach(stale::add);
    }
  }

  /** The last day it may speak of: nobody is hurried. */
  private static LocalDate end(Fact fact) {
    EdtfDate at = fact.at();
    return at == null ? LocalDate.MIN : at.last();
  }

  private static LocalDate start(Fact fact) {
    EdtfDate at = fact.at();
    return at == null ? LocalDate.MIN : at.first();
  }

  boolean isStale(FactId fact) {
    return stale.contains(fact);
  }
}
