package factbook.assemble;

import factbook.diagnostic.Diagnostics;
import factbook.diagnostic.Heard;
import factbook.fact.Book;
import factbook.fact.Evidence;
import factbook.fact.Source;
import factbook.fact.Subject;
import factbook.figure.FigureParser;
import factbook.text.Memory;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Proves the evidence of a book, subject by subject.
 *
 * <p>What a proof looks at is the subject, the sources that it cites and the vocabulary; where
 * these are the very same objects as before, it is recalled.
 */
final class Proving {
  private final Book book;
  private final Records records;
  private final FigureParser parser;
  private final Memory memory;

  Proving(Book book, Memory memory) {
    this.book = book;
    this.records = new Records(book.sources(), memory);
    this.parser = new FigureParser(book.vocabulary().units());
    this.memory = memory;
  }

  private record Proven(Map<String, Cited> cited, Diagnostics mistakes) {}

  /** What rests on each source, by its id, in the order of the book. */
  Map<String, List<Cited>> prove(Diagnostics diagnostics) {
    List<Proven> all = book.subjects().values().parallelStream().map(this::prove).toList();
    Map<String, List<Cited>> bySource = new HashMap<>();
    for (Proven one : all) {
      one.cited()
          .forEach(
              (source, cited) ->
                  bySource.computeIfAbsent(source, key -> new ArrayList<>()).add(cited));
      diagnostics.addAll(one.mistakes());
    }
    return Collections.unmodifiableMap(bySource);
  }

  private Proven prove(Subject subject) {
    Diagnostics own = new Diagnostics();
    List<Object> of = basis(subject);
    return new Proven(
        of == null
            ? prove(subject, own)
            : Heard.recall(memory, "proof", of, own, heard -> prove(subject, heard)),
        own);
  }

  private Map<String, Cited> prove(Subject subject, Diagnostics diagnostics) {
    return new Evidences(
            new Proof(records, book.unread(), diagnostics),
            new Readings(parser, book.sources(), diagnostics),
            new Foundations(book.sources(), new RelativeDates(parser), diagnostics),
            new Words(records, book.vocabulary().kindWords(), book.unread(), diagnostics),
            new SameYear(records))
        .check(subject);
  }

  /**
   * All that the proof of a subject looks at. Null where a source that it cites was not found or
   * not read: what is said then depends on the other sources too.
   */
  private @Nullable List<Object> basis(Subject subject) {
    Set<String> ids = new LinkedHashSet<>();
    cited(subject).forEach(evidence -> ids.add(evidence.source()));
    List<Object> of = new ArrayList<>(List.of(subject, book.vocabulary()));
    for (String id : ids) {
      Source source = book.sources().get(id);
      if (source == null || book.unread().mayHaveSource(id)) {
        return null;
      }
      of.add(source);
    }
    return of;
  }

  private static Stream<Evidence> cited(Subject subject) {
    return Stream.of(
            subject.facts().stream().map(fact -> fact.evidence()),
            subject.events().stream().map(event -> event.evidence()),
            subject.relations().stream().map(relation -> relation.evidence()))
        .flatMap(all -> all)
        .flatMap(List::stream);
  }
}
