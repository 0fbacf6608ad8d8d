package factbook.review;

import factbook.fact.Book;
import factbook.fact.Event;
import factbook.fact.Fact;
import factbook.fact.Label;
import factbook.fact.Property;
import factbook.fact.Relation;
import factbook.fact.Settings;
import factbook.fact.Source;
import factbook.fact.Subject;
import factbook.fact.Value;
import factbook.narrative.Inline;
import factbook.narrative.Narrative;
import factbook.narrative.TextWalk;
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

  private final Book book;
  private final List<AuthoredText> texts = new ArrayList<>();

  private AuthoredTexts(Book book) {
    this.book = book;
  }

  /** All texts of a book. */
  static List<AuthoredText> of(Book book) {
    AuthoredTexts all = new AuthoredTexts(book);
    all.addSettings(book.settings());
    all.addVocabulary();
    book.subjects().values().forEach(all::addSubject);
    book.pages().values().forEach(page -> all.addNarrative(page));
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

  private void addVocabulary() {
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
    book.vocabulary().expected().values().forEach(asked -> add(asked.label(), asked.where()));
  }

  private void addLabel(Label label) {
    add(label.label(), label.where());
    add(label.description(), label.where());
  }

  private void addSubject(Subject subject) {
    add(subject.name(), subject.where());
    subject.aliases().forEach(alias -> add(alias, subject.where()));
    addLine(subject.summary(), subject.where());
    subject.facts().forEach(this::addFact);
    for (Event event : subject.events()) {
      addLine(event.text(), event.where());
      add(event.inferred(), event.where());
    }
    for (Relation relation : subject.relations()) {
      add(relation.note(), relation.where());
    }
    if (subject.narrative() != null) {
      addNarrative(subject.narrative());
    }
  }

  private void addFact(Fact fact) {
    if (fact.value() instanceof Value.Words words) {
      addLine(words.text(), fact.where());
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

  private void addNarrative(Narrative narrative) {
    TextWalk.lines(narrative, line -> addLine(line, narrative.where()));
  }

  private void addLine(List<Inline> content, Span where) {
    StringBuilder text = new StringBuilder();
    TextWalk.parts(content, part -> text.append(words(part)));
    add(text.toString(), where);
  }

  private String words(Inline inline) {
    if (inline instanceof Inline.Text text) {
      return text.text();
    }
    if (inline instanceof Inline.Unbound unbound) {
      return unbound.text();
    }
    if (inline instanceof Inline.SubjectRef ref) {
      String shown = ref.text();
      Subject subject = book.subjects().get(ref.subject());
      return shown == null ? Objects.requireNonNull(subject, ref.subject()).name() : shown;
    }
    if (inline instanceof Inline.Emphasis
        || inline instanceof Inline.Strong
        || inline instanceof Inline.Link) {
      return ""; // its parts follow
    }
    return inline instanceof Inline.LineBreak ? "\n" : OBJECT;
  }
}
