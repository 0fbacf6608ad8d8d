package factbook.localize;

import factbook.fact.Fact;
import factbook.fact.FactId;
import factbook.site.Conflict;
import factbook.site.Site;
import factbook.view.ConflictView;
import factbook.view.LinkView;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/** Figures that cannot all be true, side by side, in one script. */
final class Conflicts {
  private final Site site;
  private final Names names;
  private final Wording wording;
  private final Links links;
  private final Facts facts;
  private final Map<String, List<Conflict>> bySubject = new LinkedHashMap<>();

  Conflicts(Site site, Names names, Wording wording, Links links, Facts facts) {
    this.site = site;
    this.names = names;
    this.wording = wording;
    this.links = links;
    this.facts = facts;
    for (Conflict conflict : site.conflicts()) {
      bySubject.computeIfAbsent(subject(conflict), key -> new ArrayList<>()).add(conflict);
    }
  }

  /** The facts that others contradict, and nobody has said which is right. */
  static Set<FactId> undecided(Site site) {
    return site.conflicts().stream()
        .filter(conflict -> conflict.decision() != Conflict.Decision.DECIDED)
        .flatMap(conflict -> conflict.facts().stream())
        .collect(Collectors.toUnmodifiableSet());
  }

  /** A conflict is about one subject. */
  private static String subject(Conflict conflict) {
    return conflict.facts().get(0).subject();
  }

  /** Some conflicts of whatever subjects. */
  List<ConflictView> of(List<Conflict> conflicts, String page) {
    return conflicts.stream().map(conflict -> view(conflict, page)).toList();
  }

  /** The conflicts of a subject. */
  List<ConflictView> of(String subject, String page) {
    return bySubject.getOrDefault(subject, List.of()).stream()
        .map(conflict -> view(conflict, page))
        .toList();
  }

  private ConflictView view(Conflict conflict, String page) {
    String subject = subject(conflict);
    return new ConflictView(
        new LinkView(names.subject(subject), links.subject(page, subject) + "#conflicts"),
        names.text(fact(conflict.facts().get(0)).property().label()),
        conflict.facts().stream().map(id -> facts.of(fact(id), false, page)).toList(),
        Figures.ascii(conflict.decision()),
        wording.decision(conflict.decision()),
        conflict.reason().isEmpty() ? null : names.text(conflict.reason()));
  }

  private Fact fact(FactId id) {
    return Objects.requireNonNull(site.facts().get(id), id.toString());
  }
}
