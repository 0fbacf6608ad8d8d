package factbook.assemble;

import factbook.diagnostic.Diagnostics;
import factbook.diagnostic.Suggestion;
import factbook.fact.Book;
import factbook.fact.Continuity;
import factbook.fact.FactId;
import factbook.fact.Rename;
import factbook.fact.Unread;
import java.util.Collection;
import java.util.stream.Stream;

/** Checks that ids which the book gave up are given up, and lead to something. */
final class Renames {
  private final Index index;
  private final Book book;
  private final Continuity continuity;
  private final Diagnostics diagnostics;

  Renames(Index index, Diagnostics diagnostics) {
    this.index = index;
    this.book = index.book();
    this.continuity = book.continuity();
    this.diagnostics = diagnostics;
  }

  void check() {
    continuity.renames().forEach(this::check);
  }

  private void check(Rename rename) {
    String what = rename.kind() == Rename.Kind.SUBJECT ? "park or entity" : word(rename);
    if (isThere(rename.kind(), rename.from())) {
      diagnostics.add(
          rename.where(),
          AssembleCode.RENAME_STILL_THERE,
          "“" + rename.from() + "” is said to be renamed, and there is a " + what + " of that id",
          "remove the rename, or give the " + what + " its new id");
      return;
    }
    String end = end(rename);
    if (end.equals(rename.from())) {
      diagnostics.add(
          rename.where(),
          AssembleCode.RENAME_CIRCULAR,
          "the renames of “" + rename.from() + "” lead back to it",
          "let the last of them lead to an id that the book has");
    } else if (!isThere(rename.kind(), end) && !mayBeThere(rename.kind(), end)) {
      diagnostics.add(
          rename.where(),
          AssembleCode.RENAME_TARGET,
          "“" + rename.from() + "” leads to “" + end + "”, and there is no " + what + " of that id",
          Suggestion.hint(end, ids(rename.kind()), "name an id that the book has in “to”"));
    }
  }

  private static String word(Rename rename) {
    return switch (rename.kind()) {
      case SUBJECT -> "park or entity";
      case FACT -> "fact";
      case PROPERTY -> "property";
      case SOURCE -> "source";
    };
  }

  /** The id of today; the old one itself where the renames go round in a circle. */
  private String end(Rename rename) {
    String to =
        rename.kind() == Rename.Kind.FACT
            ? continuity.today(fact(rename.from())).toString()
            : continuity.newIds(rename.kind()).getOrDefault(rename.from(), rename.to());
    boolean isGivenUp =
        continuity.renames().stream()
            .anyMatch(other -> other.kind() == rename.kind() && other.from().equals(to));
    return isGivenUp ? rename.from() : to;
  }

  private static FactId fact(String typed) {
    int slash = typed.indexOf('/');
    return new FactId(typed.substring(0, slash), typed.substring(slash + 1));
  }

  private boolean isThere(Rename.Kind kind, String id) {
    return switch (kind) {
      case SUBJECT -> index.hasSubject(id);
      case FACT -> index.facts().containsKey(fact(id)) || index.events().containsKey(fact(id));
      case PROPERTY -> book.vocabulary().properties().containsKey(id);
      case SOURCE -> book.sources().containsKey(id);
    };
  }

  /** What could not be read may well have the id. */
  private boolean mayBeThere(Rename.Kind kind, String id) {
    Unread unread = book.unread();
    return switch (kind) {
      case SUBJECT -> unread.mayHaveSubject(id);
      case FACT -> unread.mayHaveFact(fact(id));
      case PROPERTY -> !unread.isNothing();
      case SOURCE -> unread.mayHaveSource(id);
    };
  }

  private Collection<String> ids(Rename.Kind kind) {
    return switch (kind) {
      case SUBJECT -> book.subjects().keySet();
      case FACT ->
          Stream.concat(index.facts().keySet().stream(), index.events().keySet().stream())
              .map(FactId::toString)
              .toList();
      case PROPERTY -> book.vocabulary().properties().keySet();
      case SOURCE -> book.sources().keySet();
    };
  }
}
