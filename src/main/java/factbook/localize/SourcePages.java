package factbook.localize;

import factbook.fact.Event;
import factbook.fact.Evidence;
import factbook.fact.Fact;
import factbook.fact.FactId;
import factbook.fact.Label;
import factbook.fact.Relation;
import factbook.fact.Source;
import factbook.fact.Source.Correction;
import factbook.fact.Subject;
import factbook.site.Account;
import factbook.site.Page;
import factbook.site.Part;
import factbook.site.Site;
import factbook.view.CountView;
import factbook.view.FigureView;
import factbook.view.LayoutView;
import factbook.view.QuotedView;
import factbook.view.SourceCardView;
import factbook.view.SourceView;
import factbook.view.SourceView.AccountView;
import factbook.view.SourceView.CorrectionView;
import factbook.view.SourceView.ParagraphView;
import factbook.view.SourceView.ReasonView;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The records of sources in one script. */
final class SourcePages {
  private final Site site;
  private final Names names;
  private final Wording wording;
  private final Links links;
  private final Texts texts;
  private final Citations citations;
  private final Map<String, CountView> counts = new ConcurrentHashMap<>();
  private final Once<CountView> count = new Once<>(this::countAll);
  private final Once<Map<Place, List<Function<String, FigureView>>>> resting =
      new Once<>(this::allResting);

  /** A paragraph on which something rests in words. */
  private record Place(String source, int paragraph) {}

  SourcePages(
      Site site, Names names, Wording wording, Links links, Texts texts, Citations citations) {
    this.site = site;
    this.names = names;
    this.wording = wording;
    this.links = links;
    this.texts = texts;
    this.citations = citations;
  }

  private Map<Place, List<Function<String, FigureView>>> allResting() {
    Map<Place, List<Function<String, FigureView>>> all = new LinkedHashMap<>();
    site.facts().forEach((id, fact) -> rest(fact.evidence(), page -> figure(id, page), all));
    site.events().forEach((id, event) -> rest(event.evidence(), page -> figure(id, page), all));
    for (Subject subject : site.book().subjects().values()) {
      for (Relation relation : subject.relations()) {
        rest(relation.evidence(), page -> texts.figures().of(relation, relation.from(), page), all);
      }
    }
    return all;
  }

  private static void rest(
      List<Evidence> evidence,
      Function<String, FigureView> figure,
      Map<Place, List<Function<String, FigureView>>> all) {
    for (Evidence place : evidence) {
      if (place.figure() == null && place.date() == null) {
        all.computeIfAbsent(new Place(place.source(), place.paragraph()), key -> new ArrayList<>())
            .add(figure);
      }
    }
  }

  private static CountView count(List<Account> accounts) {
    int unaccounted = (int) accounts.stream().filter(Account::isUnaccounted).count();
    int facts = (int) accounts.stream().filter(Account::isUsed).count();
    return new CountView(
        accounts.size(), facts, accounts.size() - facts - unaccounted, unaccounted);
  }

  /** What became of the figures of a source. */
  CountView count(String source) {
    return counts.computeIfAbsent(
        source, missing -> count(site.accounts().getOrDefault(source, List.of())));
  }

  /** What became of the figures of all sources. */
  CountView count() {
    return count.get();
  }

  private CountView countAll() {
    return site.accounts().keySet().stream()
        .map(this::count)
        .reduce(new CountView(0, 0, 0, 0), CountView::plus);
  }

  /** A source in a list. */
  SourceCardView card(Source source, String page) {
    return new SourceCardView(
        source.id(),
        names.title(source),
        links.source(page, source.id()),
        printed(source.publisher(), source),
        printed(source.author(), source),
        wording.date(source.date()),
        source.inferred() != null,
        source.paragraphs().size(),
        count(source.id()));
  }

  private @Nullable QuotedView printed(@Nullable String text, Source source) {
    return text == null ? null : names.quoted(text, source.script());
  }

  /** Why figures of all sources are no facts. */
  List<ReasonView> reasons() {
    return reasons(site.accounts().values().stream().flatMap(List::stream).toList());
  }

  SourceView of(Source source, LayoutView layout, Page shown) {
    String page = shown.path();
    Part part = shown.part();
    List<Account> accounts = site.accounts().getOrDefault(source.id(), List.of());
    return new SourceView(
        layout,
        card(source, page),
        names.optional(source.inferred()),
        wording.script(source.script()),
        source.document(),
        source.sha256(),
        citations.document(source.id()),
        names.optional(source.note()),
        reasons(accounts),
        paragraphs(source, accounts, part, page),
        source.corrections().stream()
            .filter(correction -> part.isFirst())
            .map(correction -> correction(correction, source, page))
            .toList());
  }

  private List<ReasonView> reasons(List<Account> accounts) {
    List<ReasonView> reasons = new ArrayList<>();
    for (Label label : site.book().vocabulary().exclusions().values()) {
      long count =
          accounts.stream()
              .filter(account -> !account.isUsed())
              .filter(account -> label.id().equals(account.figure().excluded()))
              .count();
      if (count > 0) {
        reasons.add(
            new ReasonView(
                names.text(label.label()), names.optional(label.description()), (int) count));
      }
    }
    return reasons;
  }

  private List<ParagraphView> paragraphs(
      Source source, List<Account> accounts, Part part, String page) {
    Map<Integer, List<AccountView>> byParagraph = new LinkedHashMap<>();
    for (Account account : accounts) {
      if (isIn(part, account.paragraph())) {
        byParagraph
            .computeIfAbsent(account.paragraph(), key -> new ArrayList<>())
            .add(account(account, source, page));
      }
    }
    return source.paragraphs().stream()
        .filter(paragraph -> isIn(part, paragraph.number()))
        .map(
            paragraph ->
                new ParagraphView(
                    paragraph.number(),
                    "p-" + paragraph.number(),
                    wording.place(paragraph.number()),
                    byParagraph.getOrDefault(paragraph.number(), List.of()),
                    words(source, paragraph.number(), page)))
        .toList();
  }

  private static boolean isIn(Part part, int paragraph) {
    return part.from() <= paragraph && paragraph < part.to();
  }

  private List<FigureView> words(Source source, int paragraph, String page) {
    return resting.get().getOrDefault(new Place(source.id(), paragraph), List.of()).stream()
        .map(figure -> figure.apply(page))
        .distinct()
        .toList();
  }

  private AccountView account(Account account, Source source, String page) {
    String excluded = account.figure().excluded();
    Label label = excluded == null ? null : site.book().vocabulary().exclusions().get(excluded);
    return new AccountView(
        names.quoted(account.figure().text(), source.script()),
        Stream.concat(
                account.facts().stream().map(id -> figure(id, page)),
                account.relations().stream()
                    .map(relation -> texts.figures().of(relation, relation.from(), page)))
            .toList(),
        label == null ? null : names.text(label.label()),
        names.optional(account.figure().note()));
  }

  private FigureView figure(FactId id, String page) {
    Fact fact = site.facts().get(id);
    if (fact != null) {
      return texts.figures().of(fact, page);
    }
    Event event = Objects.requireNonNull(site.events().get(id), id.toString());
    return texts.figures().of(event, texts.plain(event.text(), id.subject()), page);
  }

  private CorrectionView correction(Correction correction, Source source, String page) {
    int paragraph = correction.paragraph();
    boolean isRead = !correction.reads().equals(correction.printed());
    return new CorrectionView(
        wording.place(paragraph),
        paragraph == 0 ? null : links.paragraph(page, source.id(), paragraph),
        names.quoted(correction.printed(), source.script()),
        isRead ? names.text(correction.reads()) : null,
        Figures.ascii(correction.certainty()),
        wording.certainty(correction.certainty()),
        names.text(correction.because()));
  }
}
