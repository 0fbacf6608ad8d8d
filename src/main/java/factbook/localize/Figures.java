package factbook.localize;

import factbook.date.EdtfDate;
import factbook.fact.Event;
import factbook.fact.Fact;
import factbook.fact.Kind;
import factbook.fact.Rank;
import factbook.fact.Relation;
import factbook.fact.Scope;
import factbook.fact.Value;
import factbook.figure.Figure;
import factbook.view.FigureView;
import java.util.Locale;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Facts and events at a glance, in one script. */
final class Figures {
  private final Names names;
  private final Wording wording;
  private final Words words;
  private final Links links;
  private final Freshness freshness;
  private final Function<Fact, String> inWords;

  /**
   * Makes figures.
   *
   * @param inWords the plain text of a fact whose value is words
   */
  Figures(
      Names names,
      Wording wording,
      Words words,
      Links links,
      Freshness freshness,
      Function<Fact, String> inWords) {
    this.names = names;
    this.wording = wording;
    this.words = words;
    this.links = links;
    this.freshness = freshness;
    this.inWords = inWords;
  }

  /** A fact, seen from a page. */
  FigureView of(Fact fact, String page) {
    return labelled(fact, text(fact), page);
  }

  /** A fact that is shown by another text than its value, such as its date. */
  FigureView labelled(Fact fact, String text, String page) {
    Scope scope = fact.scope();
    EdtfDate due = fact.due();
    return new FigureView(
        fact.id().toString(),
        text,
        links.fact(page, fact.id()),
        names.subject(fact.id().subject()),
        names.text(fact.property().label()),
        scope == null ? null : names.text(scope.label()),
        date(fact),
        fact.inferred() != null,
        due == null ? null : wording.date(due),
        interval(fact),
        ascii(fact.kind()),
        wording.kind(fact.kind()),
        ascii(fact.rank()),
        wording.rank(fact.rank()),
        fact.isComputed(),
        freshness.isStale(fact.id()));
  }

  /** A figure without a date says so; words and dates need none. */
  String date(Fact fact) {
    return fact.at() == null && figure(fact) == null ? "" : wording.date(fact.at());
  }

  /** An event, seen from a page, shown by a text such as its date. */
  FigureView of(Event event, String text, String page) {
    return new FigureView(
        event.id().toString(),
        text,
        links.fact(page, event.id()),
        names.subject(event.id().subject()),
        words.say(Word.EVENT),
        null,
        wording.date(event.at()),
        event.inferred() != null,
        null,
        null,
        ascii(event.kind()),
        wording.kind(event.kind()),
        ascii(Rank.NORMAL),
        wording.rank(Rank.NORMAL),
        false,
        false);
  }

  /**
   * The id by which the evidence of a relation is found, {@code
   * yunqi-town/located-in--xihu-district--2012}: no fact has two hyphens in its name.
   */
  static String id(Relation relation) {
    String at = relation.at() == null ? "" : "--" + relation.at().text();
    String kind = relation.kind() == Kind.OBSERVED ? "" : "--" + ascii(relation.kind());
    return relation.from() + "/" + relation.type().id() + "--" + relation.to() + at + kind;
  }

  /** A relation, seen from a page and from one of its ends: the subject at the other end. */
  FigureView of(Relation relation, String end, String page) {
    boolean isIncoming = relation.to().equals(end);
    return new FigureView(
        id(relation),
        names.subject(isIncoming ? relation.from() : relation.to()),
        links.subject(page, relation.from()) + "#relations",
        names.subject(relation.from()),
        names.text(isIncoming ? relation.type().inverse() : relation.type().label()),
        null,
        relation.at() == null ? "" : wording.date(relation.at()),
        false,
        null,
        null,
        ascii(relation.kind()),
        wording.kind(relation.kind()),
        ascii(Rank.NORMAL),
        wording.rank(Rank.NORMAL),
        false,
        false);
  }

  /** The value as displayed: the figure as typed, a date in words, a name. */
  String text(Fact fact) {
    Value value = fact.value();
    if (value instanceof Value.Quantity quantity) {
      return wording.figure(quantity.figure());
    }
    if (value instanceof Value.Computed computed) {
      return wording.figure(computed.result());
    }
    if (value instanceof Value.Date date) {
      return wording.date(date.date());
    }
    if (value instanceof Value.Entity entity) {
      return names.subject(entity.subject());
    }
    return inWords.apply(fact);
  }

  private @Nullable String interval(Fact fact) {
    Figure figure = figure(fact);
    return figure == null ? null : wording.interval(figure);
  }

  /** The figure of a fact; null where its value is none. */
  static @Nullable Figure figure(Fact fact) {
    if (fact.value() instanceof Value.Quantity quantity) {
      return quantity.figure();
    }
    return fact.value() instanceof Value.Computed computed ? computed.result() : null;
  }

  /** The name of a constant as templates and styles know it: {@code left_open}. */
  static String ascii(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT);
  }
}
