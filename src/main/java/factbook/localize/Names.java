package factbook.localize;

import factbook.fact.Book;
import factbook.fact.Expectation;
import factbook.fact.Label;
import factbook.fact.Property;
import factbook.fact.Scope;
import factbook.fact.Script;
import factbook.fact.Source;
import factbook.fact.Subject;
import factbook.fact.Vocabulary;
import factbook.script.Converter;
import factbook.view.QuotedView;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The names of subjects and the labels of the vocabulary in one script, converted once. */
final class Names {
  private final Converter converter;
  private final Map<String, String> subjects = new LinkedHashMap<>();
  private final Map<String, String> vocabulary = new HashMap<>();

  Names(Book book, Converter converter) {
    this.converter = converter;
    labels(book.vocabulary())
        .distinct()
        .forEach(label -> vocabulary.put(label, FixedParts.convert(label, converter)));
    for (Subject subject : book.subjects().values()) {
      subjects.put(subject.id(), FixedParts.convert(subject.name(), converter));
    }
  }

  /** The name of a subject. */
  String subject(String id) {
    String name = subjects.get(id);
    if (name == null) {
      throw new IllegalStateException("no subject “" + id + "”");
    }
    return name;
  }

  /** What stands beside every fact. */
  private static Stream<String> labels(Vocabulary vocabulary) {
    return Stream.of(
            vocabulary.properties().values().stream().map(Property::label),
            vocabulary.scopes().values().stream().map(Scope::label),
            vocabulary.groups().values().stream().map(Label::label),
            vocabulary.exclusions().values().stream().map(Label::label),
            vocabulary.expected().values().stream().map(Expectation::label),
            vocabulary.relations().values().stream()
                .flatMap(type -> Stream.of(type.label(), type.inverse())))
        .flatMap(Function.identity());
  }

  /** An authored text. */
  String text(String authored) {
    String label = vocabulary.get(authored);
    return label == null ? FixedParts.convert(authored, converter) : label;
  }

  /** An authored text that may be missing. */
  @Nullable String optional(@Nullable String authored) {
    return authored == null ? null : text(authored);
  }

  /** The title of a source: as printed, or the editor's own words in the page's script. */
  QuotedView title(Source source) {
    return source.isUntitled()
        ? new QuotedView(text(source.title()), null, false)
        : quoted(source.title(), source.script());
  }

  /** Text as a source prints it: never converted, with its script where that is another. */
  QuotedView quoted(String printed, Script script) {
    return new QuotedView(printed, script == converter.script() ? null : script.tag());
  }
}
