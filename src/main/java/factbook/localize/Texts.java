package factbook.localize;

import factbook.fact.Event;
import factbook.fact.Fact;
import factbook.fact.FactId;
import factbook.fact.Subject;
import factbook.fact.Value;
import factbook.figure.Figure;
import factbook.narrative.Block;
import factbook.narrative.Inline;
import factbook.narrative.Inline.Part;
import factbook.narrative.Narrative;
import factbook.script.Converter;
import factbook.site.Site;
import factbook.view.BlockView;
import factbook.view.FigureView;
import factbook.view.InlineView;
import factbook.view.NarrativeView;
import factbook.view.NarrativeView.NoteView;
import factbook.view.RawHtml;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Running text in one script. The runs of a block are converted together, so that emphasis or a
 * link does not split a word; what is not authored here (figures, names, code) gives them context
 * but is worded by itself, so that it reads the same wherever it stands.
 */
final class Texts {
  /** Holds the place of what has no words of its own, as Unicode means it. */
  private static final String OBJECT = "\uFFFC";

  private final Site site;
  private final Converter converter;
  private final Names names;
  private final Wording wording;
  private final Links links;
  private final Edits edits;
  private final Figures figures;
  private final FixedForms fixedForms;

  Texts(
      Site site,
      Converter converter,
      Names names,
      Wording wording,
      Words words,
      Links links,
      Freshness freshness,
      Edits edits) {
    this.site = site;
    this.converter = converter;
    this.names = names;
    this.wording = wording;
    this.links = links;
    this.edits = edits;
    this.fixedForms = new FixedForms(converter.script());
    this.figures = new Figures(names, wording, words, links, freshness, this::inWords);
  }

  /** Facts and events at a glance. */
  Figures figures() {
    return figures;
  }

  /** The text of a page; empty for none. */
  NarrativeView narrative(@Nullable Narrative narrative, Standpoint stand) {
    if (narrative == null) {
      return new NarrativeView(List.of(), List.of());
    }
    Set<Integer> signed = new HashSet<>();
    return new NarrativeView(
        sections(narrative, stand, signed),
        narrative.footnotes().stream()
            .map(note -> new NoteView(note.number(), blocks(note.content(), stand, signed)))
            .toList());
  }

  /** The blocks; where the book can be edited, each section ends with the way to its lines. */
  private List<BlockView> sections(Narrative narrative, Standpoint stand, Set<Integer> signed) {
    List<BlockView> views = new ArrayList<>();
    String edit = edits.of(narrative.where());
    for (Block block : narrative.blocks()) {
      if (block instanceof Block.Heading heading) {
        addEdit(edit, views);
        edit = edits.of(heading.where());
      }
      views.add(view(block, stand, signed));
    }
    addEdit(edit, views);
    return views;
  }

  /** A section without text of its own needs no end. */
  private static void addEdit(@Nullable String edit, List<BlockView> views) {
    boolean isEmpty = views.isEmpty() || views.get(views.size() - 1) instanceof BlockView.Heading;
    if (edit != null && !isEmpty) {
      views.add(new BlockView.Edit(edit));
    }
  }

  /** One block of text, such as a summary. */
  List<InlineView> inlines(List<Inline> content, Standpoint stand) {
    return block(content, stand, new HashSet<>());
  }

  /** One block of text without its marks and links. */
  String plain(List<Inline> content, @Nullable String subject) {
    return plain(inlines(content, new Standpoint("", subject)));
  }

  private String inWords(Fact fact) {
    if (!(fact.value() instanceof Value.Words words)) {
      throw new IllegalArgumentException(fact.id().toString());
    }
    // A fact in words that names another fact in words shows its label: no way round in circles.
    List<Inline> flat = words.text().stream().map(this::withoutWords).toList();
    return plain(flat, fact.id().subject());
  }

  private Inline withoutWords(Inline inline) {
    if (inline instanceof Inline.FactRef ref && ref.part() == Part.VALUE && ref.subject() != null) {
      Fact fact = site.facts().get(new FactId(ref.subject(), ref.name()));
      if (fact != null && fact.value() instanceof Value.Words) {
        return new Inline.Text(fact.property().label());
      }
    }
    return inline;
  }

  private List<BlockView> blocks(List<Block> blocks, Standpoint stand, Set<Integer> signed) {
    return blocks.stream().map(block -> view(block, stand, signed)).toList();
  }

  private BlockView view(Block block, Standpoint stand, Set<Integer> signed) {
    if (block instanceof Block.Paragraph paragraph) {
      return new BlockView.Paragraph(block(paragraph.content(), stand, signed));
    }
    if (block instanceof Block.Heading heading) {
      return new BlockView.Heading(
          heading.level(), heading.id(), block(heading.content(), stand, signed));
    }
    if (block instanceof Block.Items items) {
      return new BlockView.Items(
          items.isOrdered(),
          items.start(),
          items.items().stream().map(item -> blocks(item, stand, signed)).toList());
    }
    if (block instanceof Block.Quote quote) {
      return new BlockView.Quote(blocks(quote.content(), stand, signed));
    }
    if (block instanceof Block.CodeBlock code) {
      return new BlockView.Code(code.text());
    }
    if (block instanceof Block.Rule) {
      return new BlockView.Rule();
    }
    if (block instanceof Block.Table table) {
      return new BlockView.Table(
          cells(table.head(), stand, signed),
          table.body().stream().map(row -> cells(row, stand, signed)).toList());
    }
    return new BlockView.Html(new RawHtml(((Block.HtmlBlock) block).html()));
  }

  private List<BlockView.Cell> cells(
      List<Block.Cell> cells, Standpoint stand, Set<Integer> signed) {
    return cells.stream()
        .map(
            cell ->
                new BlockView.Cell(
                    Figures.ascii(cell.align()), block(cell.content(), stand, signed)))
        .toList();
  }

  private List<InlineView> block(List<Inline> content, Standpoint stand, Set<Integer> signed) {
    List<String> runs = new ArrayList<>();
    collect(content, stand, runs);
    Iterator<String> converted = converter.convert(runs).iterator();
    return new BlockBuilder(stand, signed, converted).views(content, false);
  }

  /** The Simplified texts of a block in order, one for each part that has no parts. */
  private void collect(List<Inline> content, Standpoint stand, List<String> runs) {
    for (Inline inline : content) {
      List<Inline> parts = parts(inline);
      if (parts == null) {
        runs.add(context(inline));
      } else {
        collect(parts, stand, runs);
      }
    }
  }

  private static @Nullable List<Inline> parts(Inline inline) {
    if (inline instanceof Inline.Emphasis emphasis) {
      return emphasis.content();
    }
    if (inline instanceof Inline.Strong strong) {
      return strong.content();
    }
    return inline instanceof Inline.Link link ? link.content() : null;
  }

  private String context(Inline inline) {
    if (inline instanceof Inline.Text text) {
      return text.text();
    }
    if (inline instanceof Inline.Unbound unbound) {
      return unbound.text();
    }
    if (inline instanceof Inline.Fixed fixed) {
      return fixed.hans();
    }
    if (inline instanceof Inline.SubjectRef ref) {
      String text = ref.text();
      return text == null ? FixedParts.context(subject(ref.subject()).name()) : text;
    }
    // A bound figure ends words: the 天 of {days} and a 后 behind it are not 天后.
    return inline instanceof Inline.LineBreak ? "\n" : OBJECT;
  }

  private Subject subject(String id) {
    return Objects.requireNonNull(site.book().subjects().get(id), id);
  }

  private static FactId id(Inline.FactRef ref, Standpoint stand) {
    String subject = ref.subject() == null ? stand.subject() : ref.subject();
    return new FactId(Objects.requireNonNull(subject, ref.name()), ref.name());
  }

  /** Builds the views of one block, taking converted runs in the order in which they were given. */
  private final class BlockBuilder {
    private final Standpoint stand;
    private final Set<Integer> signed;
    private final Iterator<String> converted;

    BlockBuilder(Standpoint stand, Set<Integer> signed, Iterator<String> converted) {
      this.stand = stand;
      this.signed = signed;
      this.converted = converted;
    }

    List<InlineView> views(List<Inline> content, boolean inLink) {
      return LineEnds.joined(content.stream().map(inline -> view(inline, inLink)).toList());
    }

    private InlineView view(Inline inline, boolean inLink) {
      if (inline instanceof Inline.Emphasis emphasis) {
        return new InlineView.Emphasis(views(emphasis.content(), inLink));
      }
      if (inline instanceof Inline.Strong strong) {
        return new InlineView.Strong(views(strong.content(), inLink));
      }
      if (inline instanceof Inline.Link link) {
        String to = link.target().startsWith("#") ? "page" : "outside";
        return new InlineView.Link(link.target(), views(link.content(), true), to);
      }
      return leaf(inline, converted.next(), inLink);
    }

    private InlineView leaf(Inline inline, String text, boolean inLink) {
      if (inline instanceof Inline.Code code) {
        return new InlineView.Code(code.text());
      }
      if (inline instanceof Inline.FactRef ref) {
        FigureView figure = bound(ref);
        return inLink ? words(figure.text()) : new InlineView.Bound(figure, isValue(ref.part()));
      }
      if (inline instanceof Inline.SubjectRef ref) {
        return link(ref, text, inLink);
      }
      if (inline instanceof Inline.Fixed fixed) {
        return fixedForms.view(fixed);
      }
      if (inline instanceof Inline.FootnoteRef ref) {
        String id = signed.add(ref.number()) ? "r-" + ref.number() : null;
        return new InlineView.NoteSign(ref.number(), id);
      }
      if (inline instanceof Inline.LineBreak) {
        return new InlineView.Break();
      }
      if (inline instanceof Inline.Html html) {
        return new InlineView.Html(new RawHtml(html.html()));
      }
      return words(text);
    }

    private InlineView link(Inline.SubjectRef ref, String text, boolean inLink) {
      String shown = ref.text() == null ? names.subject(ref.subject()) : text;
      return inLink
          ? words(shown)
          : new InlineView.Link(
              links.subject(stand.page(), ref.subject()), List.of(words(shown)), "page");
    }

    private FigureView bound(Inline.FactRef ref) {
      FactId id = id(ref, stand);
      Fact fact = site.facts().get(id);
      if (fact == null) {
        Event event = Objects.requireNonNull(site.events().get(id), id.toString());
        return figures.of(event, text(event, ref.part()), stand.page());
      }
      return figures.labelled(fact, text(fact, ref.part()), stand.page());
    }
  }

  /** Only the value carries the marks of its kind. */
  private static boolean isValue(Part part) {
    return part == Part.VALUE || part == Part.NORMALISED;
  }

  private static InlineView words(String text) {
    return new InlineView.Text(text, null);
  }

  private String text(Fact fact, Part part) {
    return switch (part) {
      case VALUE -> figures.text(fact);
      case DATE -> wording.date(fact.at());
      case YEAR -> wording.year(fact.at());
      case DUE -> wording.date(fact.due());
      case KIND -> wording.kind(fact.kind());
      case NORMALISED -> {
        Figure figure = Figures.figure(fact);
        yield figure == null ? figures.text(fact) : wording.normalised(figure);
      }
    };
  }

  private String text(Event event, Part part) {
    return switch (part) {
      case KIND -> wording.kind(event.kind());
      case YEAR -> wording.year(event.at());
      default -> wording.date(event.at());
    };
  }

  /** The words of a text without its marks. */
  static String plain(List<InlineView> content) {
    StringBuilder text = new StringBuilder();
    for (InlineView inline : content) {
      text.append(plain(inline));
    }
    return text.toString();
  }

  private static String plain(InlineView inline) {
    if (inline instanceof InlineView.Text text) {
      return text.text();
    }
    if (inline instanceof InlineView.Code code) {
      return code.text();
    }
    if (inline instanceof InlineView.Bound bound) {
      return bound.before() + bound.figure().text() + bound.after();
    }
    if (inline instanceof InlineView.Emphasis emphasis) {
      return plain(emphasis.content());
    }
    if (inline instanceof InlineView.Strong strong) {
      return plain(strong.content());
    }
    return inline instanceof InlineView.Link link ? plain(link.content()) : "";
  }
}
