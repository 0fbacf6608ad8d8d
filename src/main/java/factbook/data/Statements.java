package factbook.data;

import factbook.fact.Event;
import factbook.fact.Fact;
import factbook.fact.FactId;
import factbook.fact.Property;
import factbook.fact.Rank;
import factbook.fact.Relation;
import factbook.fact.Subject;
import factbook.fact.Value;
import factbook.fact.ValueType;
import factbook.figure.Unit;
import factbook.site.Site;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Everything that the book states, as facts: for programs an event is a fact of the property {@code
 * event}, and a relation one whose property is its type and whose value is the other subject. So
 * every id that a source's figure leads to is found among the facts.
 */
final class Statements {
  private static final String EVENT = "event";
  private static final String EVENT_LABEL = "大事";

  private Statements() {}

  /** The facts, then the events, then the relations, each in the order of the site. */
  static Collection<Fact> of(Site site) {
    Map<FactId, Fact> statements = new LinkedHashMap<>(site.facts());
    site.events().values().forEach(event -> statements.put(event.id(), fact(event)));
    for (Subject subject : site.book().subjects().values()) {
      for (Relation relation : subject.relations()) {
        statements.putIfAbsent(relation.id(), fact(relation));
      }
    }
    return statements.values();
  }

  private static Fact fact(Event event) {
    Property property =
        new Property(
            EVENT, EVENT_LABEL, ValueType.TEXT, Unit.NONE, null, EVENT, null, false, event.where());
    return new Fact(
        event.id(),
        property,
        new Value.Words(event.text()),
        event.kind(),
        event.at(),
        event.inferred(),
        null,
        null,
        null,
        Rank.NORMAL,
        null,
        event.evidence(),
        null,
        null,
        event.where());
  }

  private static Fact fact(Relation relation) {
    Property property =
        new Property(
            relation.type().id(),
            relation.type().label(),
            ValueType.ENTITY,
            Unit.NONE,
            null,
            "relation",
            null,
            false,
            relation.where());
    return new Fact(
        relation.id(),
        property,
        new Value.Entity(relation.to()),
        relation.kind(),
        relation.at(),
        null,
        null,
        null,
        null,
        Rank.NORMAL,
        null,
        relation.evidence(),
        null,
        relation.note(),
        relation.where());
  }
}
