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
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Which figures may be out of date: the latest of their property, and older at the day of the
 * edition than the vocabulary lets such a figure grow. An older figure of a series is no news gone
 * stale but history; one without a date cannot be measured.
 */
final class Freshness {
  private final Site site;
  private final LocalDate day;
  private final Map<String, Set<FactId>> stale = new ConcurrentHashMap<>();

  Freshness(Site site) {
    this.site = site;
    this.day = site.book().settings().date().first();
  }

  private Set<FactId> stale(String id) {
    Subject subject = Objects.requireNonNull(site.book().subjects().get(id), id);
    Map<String, List<Fact>> series = new LinkedHashMap<>();
    for (Fact fact : subject.facts()) {
      if (isMeasured(fact)) {
        String scope = fact.scope() == null ? "" : fact.scope().id();
        series
            .computeIfAbsent(fact.property().id() + " " + scope, key -> new ArrayList<>())
            .add(fact);
      }
    }
    Set<FactId> found = new HashSet<>();
    series.values().forEach(facts -> found.addAll(stale(facts)));
    return found;
  }

  private static boolean isMeasured(Fact fact) {
    return fact.property().fresh() != null
        && fact.kind() == Kind.OBSERVED
        && fact.rank() != Rank.DEPRECATED
        && fact.at() != null;
  }

  private List<FactId> stale(List<Fact> series) {
    LocalDate latest = series.stream().map(Freshness::end).max(LocalDate::compareTo).orElseThrow();
    Period fresh = series.get(0).property().fresh();
    if (fresh == null || !latest.plus(fresh).isBefore(day)) {
      return List.of();
    }
    // Those that no later one takes the place of: of a year and of a month in it, both.
    LocalDate newest =
        series.stream().map(Freshness::start).max(LocalDate::compareTo).orElseThrow();
    return series.stream().filter(fact -> !end(fact).isBefore(newest)).map(Fact::id).toList();
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
    return stale.computeIfAbsent(fact.subject(), this::stale).contains(fact);
  }
}
