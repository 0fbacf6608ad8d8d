package factbook.localize;

import factbook.date.EdtfDate;
import factbook.fact.Evidence;
import factbook.fact.Evidence.Printed;
import factbook.fact.Fact;
import factbook.fact.FactId;
import factbook.fact.Source;
import factbook.fact.Value;
import factbook.site.Conflict;
import factbook.site.Moves;
import factbook.site.Site;
import factbook.view.EvidenceView;
import factbook.view.FactView;
import factbook.view.FigureView;
import factbook.view.InlineView;
import factbook.view.LinkView;
import factbook.view.QuotedView;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Facts as rows of pages, and what their evidence says, in one script. */
final class Facts {
  private final Site site;
  private final Names names;
  private final Wording wording;
  private final Links links;
  private final Texts texts;
  private final Moves moves;
  private final Map<FactId, List<FactId>> differing = new LinkedHashMap<>();

  Facts(Site site, Names names, Wording wording, Links links, Texts texts, Moves moves) {
    this.site = site;
    this.names = names;
    this.wording = wording;
    this.links = links;
    this.texts = texts;
    this.moves = moves;
    for (Conflict conflict : site.conflicts()) {
      for (FactId id : conflict.facts()) {
        List<FactId> others = differing.computeIfAbsent(id, key -> new ArrayList<>());
        conflict.facts().stream()
            .filter(other -> !other.equals(id) && !others.contains(other))
            .forEach(others::add);
      }
    }
  }

  /** A fact as a row of a page. */
  FactView of(Fact fact, boolean isRepeated, String page) {
    EdtfDate due = fact.due();
    return new FactView(
        fact.id().toString(),
        "f-" + fact.id().name(),
        texts.figures().of(fact, page),
        links.property(page, fact.property().id()),
        value(fact, page),
        fact.value() instanceof Value.Words,
        isRepeated,
        due == null ? null : wording.date(due),
        issuer(fact, page),
        computation(fact),
        operands(fact, page),
        evidence(fact.evidence(), page),
        moves.anchors().getOrDefault(fact.id(), List.of()));
  }

  /** The rule by which a fact is computed, in words; null where it is not. */
  @Nullable String computation(Fact fact) {
    return fact.value() instanceof Value.Computed computed
        ? wording.computation(computed.how())
        : null;
  }

  /** The facts that a fact is computed from. */
  List<FigureView> operands(Fact fact, String page) {
    return fact.value() instanceof Value.Computed computed
        ? figures(computed.of(), page)
        : List.of();
  }

  private List<InlineView> value(Fact fact, String page) {
    if (fact.value() instanceof Value.Words words) {
      return texts.inlines(words.text(), new Standpoint(page, fact.id().subject()));
    }
    InlineView text = new InlineView.Text(texts.figures().text(fact), null);
    return fact.value() instanceof Value.Entity entity
        ? List.of(new InlineView.Link(links.subject(page, entity.subject()), List.of(text), "page"))
        : List.of(text);
  }

  /** Who set a target; null where no source says. */
  @Nullable LinkView issuer(Fact fact, String page) {
    String issuer = fact.issuer();
    return issuer == null ? null : subject(issuer, page);
  }

  private LinkView subject(String id, String page) {
    return new LinkView(names.subject(id), links.subject(page, id));
  }

  /** Facts that differ from a fact. */
  List<FigureView> differing(FactId id, String page) {
    return figures(differing.getOrDefault(id, List.of()), page);
  }

  /** Facts at a glance. */
  List<FigureView> figures(List<FactId> ids, String page) {
    return ids.stream()
        .map(id -> texts.figures().of(Objects.requireNonNull(site.facts().get(id)), page))
        .toList();
  }

  /** The pages of others whose texts name a fact, but the page that the reader is on. */
  List<LinkView> mentions(FactId id, String page) {
    return site.mentions().getOrDefault(id, List.of()).stream()
        .filter(subject -> !subject.equals(id.subject()) && !links.isPageOf(page, subject))
        .map(subject -> subject(subject, page))
        .toList();
  }

  /** Places in sources. */
  List<EvidenceView> evidence(List<Evidence> evidence, String page) {
    return evidence.stream().map(place -> evidence(place, page)).toList();
  }

  private EvidenceView evidence(Evidence evidence, String page) {
    Source source = Objects.requireNonNull(site.book().sources().get(evidence.source()));
    return new EvidenceView(
        source.id(),
        names.title(source),
        wording.place(evidence.paragraph()),
        links.paragraph(page, source.id(), evidence.paragraph()),
        printed(evidence.figure(), source),
        printed(evidence.date(), source));
  }

  private @Nullable QuotedView printed(@Nullable Printed printed, Source source) {
    return printed == null ? null : names.quoted(printed.text(), source.script());
  }
}
