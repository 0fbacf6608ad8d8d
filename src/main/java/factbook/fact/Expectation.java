package factbook.fact;

import factbook.text.Span;
import java.util.List;

/**
 * Something that a reader would ask of every subject of a kind, so that the book can say where no
 * source answers.
 *
 * <p>Example: {@code {id: opened, label: 起步时间, kind: park, properties: [named, unveiled]}}: any of
 * the properties, or of the relations, is an answer.
 *
 * @param id ASCII id, for example {@code opened}
 * @param label as shown, Simplified
 * @param kind of which subjects it is asked
 * @param properties properties that answer it, the best first
 * @param relations types of relations that answer it, stated by the subject
 * @param incoming types of relations that answer it, stated by others of the subject
 */
public record Expectation(
    String id,
    String label,
    SubjectKind kind,
    List<String> properties,
    List<String> relations,
    List<String> incoming,
    Span where) {
  /** Keeps own copies. */
  public Expectation {
    properties = List.copyOf(properties);
    relations = List.copyOf(relations);
    incoming = List.copyOf(incoming);
  }
}
