package factbook.report;

import factbook.fact.Label;
import factbook.fact.Source;
import factbook.site.Account;
import factbook.site.Site;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What became of the figures of the sources, counted.
 *
 * @param sources one for each source, in the order of the book
 * @param reasons the labels of all reasons for exclusions, by id
 */
public record CoverageReport(List<OfSource> sources, Map<String, Label> reasons) {
  /** Keeps own copies, in order. */
  public CoverageReport {
    sources = List.copyOf(sources);
    reasons = Collections.unmodifiableMap(new LinkedHashMap<>(reasons));
  }

  /**
   * The counts of one source; used, excluded and unaccounted figures together are all figures.
   *
   * @param source its id
   * @param figures how many figures it prints
   * @param used how many of them facts, events or relations rest on
   * @param excluded how many others are excluded, by the id of the reason, in the order of the
   *     vocabulary
   * @param unaccounted the others
   */
  public record OfSource(
      String source,
      String title,
      int figures,
      int used,
      Map<String, Integer> excluded,
      List<Account> unaccounted) {
    /** Keeps own copies, in order. */
    public OfSource {
      excluded = Collections.unmodifiableMap(new LinkedHashMap<>(excluded));
      unaccounted = List.copyOf(unaccounted);
    }

    /** How many are excluded for any reason. */
    public int excludedInAll() {
      return excluded.values().stream().mapToInt(Integer::intValue).sum();
    }
  }

  /** Counts the figures of a site. */
  public static CoverageReport of(Site site) {
    Map<String, Label> reasons = site.book().vocabulary().exclusions();
    List<OfSource> sources = new ArrayList<>();
    for (Source source : site.book().sources().values()) {
      List<Account> accounts = site.accounts().getOrDefault(source.id(), List.of());
      sources.add(count(source, accounts, reasons.keySet()));
    }
    return new CoverageReport(sources, reasons);
  }

  private static OfSource count(Source source, List<Account> accounts, Collection<String> reasons) {
    Map<String, Integer> excluded = new LinkedHashMap<>();
    reasons.forEach(reason -> excluded.put(reason, 0));
    List<Account> unaccounted = new ArrayList<>();
    int used = 0;
    for (Account account : accounts) {
      String reason = account.figure().excluded();
      if (account.isUsed()) {
        used++;
      } else if (reason != null) {
        excluded.merge(reason, 1, Integer::sum);
      } else {
        unaccounted.add(account);
      }
    }
    excluded.values().removeIf(count -> count == 0);
    return new OfSource(source.id(), source.title(), accounts.size(), used, excluded, unaccounted);
  }

  /** The histogram of reasons over all sources, in the order of the vocabulary. */
  public Map<String, Integer> excluded() {
    Map<String, Integer> excluded = new LinkedHashMap<>();
    for (String reason : reasons.keySet()) {
      int count = sources.stream().mapToInt(one -> one.excluded().getOrDefault(reason, 0)).sum();
      if (count > 0) {
        excluded.put(reason, count);
      }
    }
    return excluded;
  }

  /** How many figures of all sources are unaccounted for. */
  public int unaccounted() {
    return sources.stream().mapToInt(one -> one.unaccounted().size()).sum();
  }
}
