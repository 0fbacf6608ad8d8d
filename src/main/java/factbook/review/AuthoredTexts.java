package factbook.review;

import factbook.fact.Book;
import factbook.fact.Event;
import factbook.fact.Fact;
import factbook.fact.FactId;
import factbook.fact.Label;
import factbook.fact.Property;
import factbook.fact.Relation;
import factbook.fact.Settings;
import factbook.fact.Source;
import factbook.fact.Subject;
import factbook.fact.Value;
import factbook.narrative.Block;
import factbook.narrative.Inline;
import factbook.narrative.Narrative;
import factbook.site.Site;
import factbook.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Collects the texts that the book itself says, in the order of the book: what the pages convert,
 * and nothing that a source prints.
 */
final class AuthoredTexts {
  /** Fixed parts of texts without marks; those of others are inlines. */
  private static final Pattern FIXED = Pattern.compile("-\\{[^{}]*\\}-");

  private static final String OBJECT = String.valueOf(AuthoredText.OBJECT);

  private final Site site;
  private final List<AuthoredText> texts = new ArrayList<>();

  private AuthoredTexts(Site site) {
    this.site = site;
  }

  /** All texts of a book. */
  static List<AuthoredText> of(Site site) {
    AuthoredTexts all = new AuthoredTexts(site);
    Book book = site.book();
    all.addSettings(book.settings());
    all.addVocabulary(book);
    book.subjects().values().forEach(all::addSubject);
    book.pages().values().forEach(page -> all.addNarrative(page, null));
    book.sources().values().forEach(all::addSource);
    book.undecided().forEach(open -> all.add(open.reason(), open.where()));
    return List.copyOf(all.texts);
  }

  private void add(@Nullable String text, Span where) {
    if (text != null && !text.isEmpty()) {
      texts.add(new AuthoredText(FIXED.matcher(text).replaceAll(OBJECT), where));
    }
  }

  private void addSettings(Settings settings) {
    add(settings.title(), settings.where());
    add(settings.subtitle(), settings.where());
    add(settings.description(), settings.where());
    add(settings.publisher(), settings.where());
  }

  private void addVocabulary(Book book) {
    book.vocabulary().groups().values().forEach(this::addLabel);
    for (Property property : book.vocabulary().properties().values()) {
      add(property.label(), property.where());
      add(property.description(), property.where());
    }
    book.vocabulary().scopes().values().forEach(scope -> add(scope.label(), scope.where()));
    book.vocabulary()
        .relations()
        .values()
        .forEach(
            type -> {
              add(type.label(), type.where());
              add(type.inverse(), type.where());
            });
    book.vocabulary().exclusions().values().forEach(this::addLabel);
  }

  private void addLabel(Label label) {
    add(label.label(), label.where());
    add(label.description(), label.where());
  }

  private void addSubject(Subject subject) {
    add(subject.name(), subject.where());
    subject.aliases().forEach(alias -> add(alias, subject.where()));
    addBlock(subject.summary(), subject.id(), subject.where());
    subject.facts().forEach(this::addFact);
    for (Event event : subject.events()) {
      addBlock(event.text(), subject.id(), event.where());
      add(event.inferred(), event.where());
    }
    for (Relation relation : subject.relations()) {
      add(relation.note(), relation.where());
    }
    if (subject.narrative() != null) {
      addNarrative(subject.narrative(), subject.id());
    }
  }

  private void addFact(Fact fact) {
    if (fact.value() instanceof Value.Words words) {
      addBlock(words.text(), fact.id().subject(), fact.where());
    }
    add(fact.inferred(), fact.where());
    add(fact.reason(), fact.where());
    add(fact.because(), fact.where());
    add(fact.note(), fact.where());
  }

  private void addSource(Source source) {
    add(source.note(), source.where());
    add(source.inferred(), source.where());
    for (Source.Paragraph paragraph : source.paragraphs()) {
      paragraph.figures().forEach(figure -> add(figure.note(), figure.where()));
    }
    for (Source.Correction correction : source.corrections()) {
      add(correction.because(), correction.where());
    }
  }

  private void addNarrative(Narrative narrative, @Nullable String owner) {
    addBlocks(narrative.blocks(), owner, narrative.where());
    narrative.footnotes().forEach(note -> addBlocks(note.content(), owner, narrative.where()));
  }

  private void addBlocks(List<Block> blocks, @Nullable String owner, Span where) {
    for (Block block : blocks) {
      if (block instanceof Block.Paragraph paragraph) {
        addBlock(paragraph.content(), owner, where);
      } else if (block instanceof Block.Heading heading) {
        addBlock(heading.content(), owner, where);
      } else if (block instanceof Block.Quote quote) {
        addBlocks(quote.content(), owner, where);
      } else if (block instanceof Block.Items items) {
        items.items().forEach(item -> addBlocks(item, owner, where));
      } else if (block instanceof Block.Table table) {
        table.head().forEach(cell -> addBlock(cell.content(), owner, where));
        table.body().forEach(row -> row.forEach(cell -> addBlock(cell.content(), owner, where)));
      }
    }
  }

  private void addBlock(List<Inline> content, @Nullable String owner, Span where) {
    StringBuilder text = new StringBuilder();
    join(content, owner, text);
    add(text.toString(), where);
  }

  private void join(List<Inline> content, @Nullable String owner, StringBuilder text) {
    for (Inline inline : content) {
      if (inline instanceof Inline.Emphasis emphasis) {
        join(emphasis.content(), owner, text);
      } else if (inline instanceof Inline.Strong strong) {
        join(strong.content(), owner, text);
      } else if (inline instanceof Inline.Link link) {
        join(link.content(), owner, text);
      } else {
        text.append(words(inline, owner));
      }
    }
  }

  private String words(Inline inline, @Nullable String owner) {
    if (inline instanceof Inline.Text text) {
      return text.text();
    }
    if (inline instanceof Inline.Unbound unbound) {
      return unbound.text();
    }
    if (inline instanceof Inline.SubjectRef ref) {
      String shown = ref.text();
      Subject subject = site.book().subjects().get(ref.subject());
      return shown == null ? Objects.requireNonNull(subject, ref.subject()).name() : shown;
    }
    if (inline instanceof Inline.FactRef ref && ref.part() == Inline.Part.VALUE) {
      return figure(ref, owner);
    }
    return inline instanceof Inline.LineBreak ? "\n" : OBJECT;
  }

  /** A figure is not converted, but gives the words beside it context: 11天后. */
  private String figure(Inline.FactRef ref, @Nullable String owner) {
    String subject = ref.subject() == null ? owner : ref.subject();
    Fact fact = site.facts().get(new FactId(Objects.requireNonNull(subject), ref.name()));
    if (fact != null && fact.value() instanceof Value.Quantity quantity) {
      return quantity.figure().printed();
    }
    return fact != null && fact.value() instanceof Value.Computed computed
        ? computed.result().printed()
        : OBJECT;
  }
}
