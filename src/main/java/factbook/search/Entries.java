package factbook.search;

import factbook.search.Entry.Group;
import factbook.view.AboutView;
import factbook.view.EventView;
import factbook.view.FactView;
import factbook.view.FigureView;
import factbook.view.GroupView;
import factbook.view.ProofView;
import factbook.view.Proofs;
import factbook.view.PropertyView;
import factbook.view.QuotedView;
import factbook.view.RelationsView;
import factbook.view.RelationsView.RelationView;
import factbook.view.SourceCardView;
import factbook.view.SourceView;
import factbook.view.SubjectView;
import factbook.view.View;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a search finds on one page, in the order of the page. Only pages that own what they say have
 * entries: indexes and surveys repeat it.
 */
public final class Entries {
  private final List<Entry> entries;

  private Entries(List<Entry> entries) {
    this.entries = List.copyOf(entries);
  }

  /**
   * The entries of a page.
   *
   * @param proofs the evidence behind its figures, with the remarks of the editor
   */
  public static Entries of(View view, Proofs proofs) {
    if (view instanceof SubjectView subject) {
      return new Entries(subject(subject, proofs));
    }
    if (view instanceof PropertyView property) {
      return new Entries(List.of(property(property)));
    }
    if (view instanceof SourceView source) {
      return new Entries(source(source));
    }
    if (view instanceof AboutView about) {
      String title =
          about.layout().crumbs().stream().reduce((up, own) -> own).orElseThrow().label();
      return new Entries(new Passages(path(view), title).of(about.narrative()));
    }
    return new Entries(List.of());
  }

  List<Entry> list() {
    return entries;
  }

  /** {@code parks/yunqi-town.html} of {@code zh-hans/parks/yunqi-town.html}. */
  private static String path(View view) {
    String path = view.layout().path();
    return path.substring(path.indexOf('/') + 1);
  }

  private static List<Entry> subject(SubjectView subject, Proofs proofs) {
    String path = path(subject);
    List<Entry> all = new ArrayList<>();
    all.add(name(subject, path));
    Said summary = Said.of(subject.summary());
    if (!summary.text().isEmpty()) {
      all.add(Entry.passage(path, "", subject.name(), "", summary));
    }
    for (GroupView group : subject.groups()) {
      group.facts().forEach(fact -> all.add(fact(fact, path, proofs)));
    }
    for (RelationsView kind : subject.relations()) {
      kind.relations().stream()
          .filter(relation -> relation.id().startsWith(subject.id() + "/"))
          .forEach(relation -> all.add(relation(relation, kind.label(), subject.name(), path)));
    }
    all.addAll(new Passages(path, subject.name()).of(subject.narrative()));
    subject.events().forEach(event -> all.add(event(event, subject.name(), path)));
    return all;
  }

  private static Entry name(SubjectView subject, String path) {
    return new Entry(
        subject.isPark() ? Group.PARK : Group.ENTITY,
        path,
        "",
        Said.of(subject.name()),
        subject.kindWords(),
        Said.of(String.join("、", subject.aliases())),
        "",
        "",
        "",
        Said.NOTHING,
        subject.pinyin(),
        "");
  }

  private static Entry property(PropertyView property) {
    return new Entry(
        Group.PROPERTY,
        path(property),
        "",
        Said.of(property.label()),
        "",
        Said.of(Objects.requireNonNullElse(property.description(), "")),
        "",
        "",
        "",
        Said.NOTHING,
        "",
        "");
  }

  private static Entry fact(FactView fact, String path, Proofs proofs) {
    FigureView figure = fact.figure();
    return new Entry(
        Group.FACT,
        path,
        fact.anchor(),
        Said.of(figure.subject()),
        figure.scope() == null ? figure.label() : figure.label() + "（" + figure.scope() + "）",
        Said.of(fact.value()),
        figure.date(),
        Objects.requireNonNullElse(fact.due(), ""),
        marks(figure),
        Said.of(remarks(proofs.of(figure.id()))),
        "",
        "");
  }

  private static String remarks(ProofView proof) {
    return Stream.of(proof.note(), proof.because(), proof.reason())
        .filter(Objects::nonNull)
        .collect(Collectors.joining("\n"));
  }

  private static String marks(FigureView figure) {
    List<String> marks = new ArrayList<>();
    if (!figure.isObserved()) {
      marks.add(figure.kind());
    }
    if (figure.isComputed()) {
      marks.add("computed");
    }
    if (!figure.rank().equals("normal")) {
      marks.add(figure.rank());
    }
    if (figure.isDateInferred()) {
      marks.add("inferred");
    }
    return String.join(" ", marks);
  }

  private static Entry event(EventView event, String subject, String path) {
    String kind = event.kind().equals("observed") ? "" : event.kind();
    String inferred = event.inferred() == null ? "" : "inferred";
    return new Entry(
        Group.EVENT,
        path,
        event.anchor(),
        Said.of(subject),
        "",
        Said.of(event.text()),
        event.date(),
        "",
        (kind + " " + inferred).strip(),
        Said.NOTHING,
        "",
        "");
  }

  /** A relation is found where it is stated; from its other end it is read the other way. */
  private static Entry relation(RelationView relation, String label, String subject, String path) {
    return new Entry(
        Group.FACT,
        path,
        "relations",
        Said.of(subject),
        label,
        Said.of(relation.other().label()),
        Objects.requireNonNullElse(relation.date(), ""),
        "",
        relation.kind().equals("observed") ? "" : relation.kind(),
        Said.of(Objects.requireNonNullElse(relation.note(), "")),
        "",
        "");
  }

  private static List<Entry> source(SourceView source) {
    SourceCardView card = source.card();
    return List.of(
        new Entry(
            Group.SOURCE,
            path(source),
            "",
            Said.kept(card.title().text()),
            card.id(),
            Said.of(Objects.requireNonNullElse(source.note(), "")),
            card.date(),
            "",
            card.isDateInferred() ? "inferred" : "",
            Said.kept(lines(card.author(), card.publisher())),
            "",
            Objects.requireNonNullElse(card.title().lang(), "")));
  }

  private static String lines(@Nullable QuotedView... quoted) {
    return Stream.of(quoted)
        .filter(Objects::nonNull)
        .map(QuotedView::text)
        .collect(Collectors.joining("\n"));
  }
}
