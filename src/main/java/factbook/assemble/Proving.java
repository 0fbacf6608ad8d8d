package factbook.assemble;

import factbook.diagnostic.Diagnostics;
import factbook.diagnostic.Heard;
import factbook.fact.Book;
import factbook.fact.Source;
import factbook.fact.Subject;
import factbook.figure.FigureParser;
import factbook.text.Memory;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Proves the evidence of a book, subject by subject.
 *
 * <p>What a proof looks at is the subject, the sources that it cites and the vocabulary; where
 * these are the very same objects as before, it is recalled.
 */
final class Proving {
  private final Book book;
  private final List<Aspects> subjects;
  private final Records records;
  private final FigureParser parser;
  private final Memory memory;

  Proving(Index index, Memory memory) {
    this.book = index.book();
    this.subjects = index.subjects();
    this.records = new Records(book.sources(), memory);
    this.parser =
        memory.recall(
            "parser of proofs",
            List.of(book.vocabulary()),
            () -> new FigureParser(book.vocabulary().units()));
    this.memory = memory;
  }

  private record Proven(Map<String, Cited> cited, Diagnostics mistakes) {}

  /** What rests on each source, by its id, in the order of the book. */
  Map<String, List<Cited>> prove(Diagnostics diagnostics) {
    List<Proven> all = subjects.parallelStream().map(this::prove).toList();
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

  private Proven prove(Aspects aspects) {
    Diagnostics own = new Diagnostics();
    Subject subject = aspects.subject();
    List<Object> of = basis(aspects);
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
  private @Nullable List<Object> basis(Aspects aspects) {
    List<Object> of = new ArrayList<>(List.of(aspects.subject(), book.vocabulary()));
    for (String id : aspects.sources()) {
      Source source = book.sources().get(id);
      if (source == null || book.unread().mayHaveSource(id)) {
        return null;
      }
      of.add(source);
    }
    return of;
  }
}
