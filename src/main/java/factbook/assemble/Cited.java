package factbook.assemble;

import factbook.fact.FactId;
import factbook.fact.Relation;
import factbook.fact.Source.PrintedFigure;
import factbook.fact.Source.PrintedWord;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the evidence of a subject rests on in a source.
 *
 * @param uses figures, in the order of the subject
 * @param words words, in that order
 */
record Cited(List<Use> uses, List<PrintedWord> words) {
  /** Keeps own copies. */
  Cited {
    uses = List.copyOf(uses);
    words = List.copyOf(words);
  }

  /**
   * A figure of the record and what rests on it.
   *
   * @param id of a fact or an event; null where it is a relation
   * @param relation null where it is a fact or an event
   */
  record Use(PrintedFigure figure, @Nullable FactId id, @Nullable Relation relation) {}
}
