package factbook.localize;

import factbook.fact.Event;
import factbook.fact.Fact;
import factbook.fact.FactId;
import factbook.fact.Relation;
import factbook.site.Site;
import factbook.view.FigureView;
import factbook.view.ProofView;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;

/** The evidence of facts, events and relations in full, in one script. */
final class Evidences {
  private final Site site;
  private final Names names;
  private final Wording wording;
  private final Texts texts;
  private final Facts facts;
  private final ChangesPage changes;
  private final Edits edits;
  private final Map<String, Map<String, Relation>> relations = new ConcurrentHashMap<>();

  Evidences(
      Site site,
      Names names,
      Wording wording,
      Texts texts,
      Facts facts,
      ChangesPage changes,
      Edits edits) {
    this.site = site;
    this.names = names;
    this.wording = wording;
    this.texts = texts;
    this.facts = facts;
    this.changes = changes;
    this.edits = edits;
  }

  /** Those of a subject, by their ids. */
  private Map<String, Relation> relations(String subject) {
    Map<String, Relation> own = new HashMap<>();
    Objects.requireNonNull(site.book().subjects().get(subject), subject)
        .relations()
        .forEach(relation -> own.putIfAbsent(Figures.id(relation), relation));
    return own;
  }

  /** The evidence behind a figure, seen from a page. */
  ProofView of(String id, String page) {
    int slash = id.indexOf('/');
    Relation relation = relations.computeIfAbsent(id.substring(0, slash), this::relations).get(id);
    if (relation != null) {
      return of(relation, page);
    }
    FactId factId = new FactId(id.substring(0, slash), id.substring(slash + 1));
    Fact fact = site.facts().get(factId);
    return fact == null
        ? of(Objects.requireNonNull(site.events().get(factId), id), page)
        : of(fact, page);
  }

  private ProofView of(Fact fact, String page) {
    FigureView figure = texts.figures().of(fact, page);
    return new ProofView(
        figure,
        names.optional(fact.inferred()),
        fact.due() == null ? null : wording.date(fact.due()),
        facts.issuer(fact, page),
        names.optional(fact.reason()),
        names.optional(fact.because()),
        names.optional(fact.note()),
        facts.computation(fact),
        facts.operands(fact, page),
        facts.evidence(fact.evidence(), page),
        facts.differing(fact.id(), page),
        facts.mentions(fact.id(), page),
        changes.of(fact.id(), page),
        edits.of(fact.where()));
  }

  private ProofView of(Event event, String page) {
    String text = texts.plain(event.text(), event.id().subject());
    FigureView figure = texts.figures().of(event, text, page);
    return new ProofView(
        figure,
        names.optional(event.inferred()),
        null,
        null,
        null,
        null,
        null,
        null,
        List.of(),
        facts.evidence(event.evidence(), page),
        List.of(),
        facts.mentions(event.id(), page),
        changes.of(event.id(), page),
        edits.of(event.where()));
  }

  private ProofView of(Relation relation, String page) {
    FigureView figure = texts.figures().of(relation, relation.from(), page);
    return new ProofView(
        figure,
        null,
        null,
        null,
        null,
        null,
        names.optional(relation.note()),
        null,
        List.of(),
        facts.evidence(relation.evidence(), page),
        List.of(),
        List.of(),
        changes.of(relation.id(), page),
        edits.of(relation.where()));
  }
}
