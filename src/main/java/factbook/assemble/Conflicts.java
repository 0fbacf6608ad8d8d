package factbook.assemble;

import factbook.assemble.Meetings.Quarrel;
import factbook.diagnostic.Diagnostics;
import factbook.fact.Book;
import factbook.fact.Fact;
import factbook.fact.Subject;
import factbook.site.Conflict;
import factbook.text.Memory;
import java.util.ArrayList;
import java.util.List;

/** Finds the facts that cannot all be true, and what the editor made of them. */
final class Conflicts {
  private Conflicts() {}

  /** All conflicts, in the order of subjects. */
  static List<Conflict> find(Book book, Memory memory, Diagnostics diagnostics) {
    Decisions decisions = new Decisions(book.undecided(), book.unread(), diagnostics);
    List<Conflict> found = new ArrayList<>();
    List<Fact> preferredToNothing = new ArrayList<>();
    for (Subject subject : book.subjects().values()) {
      Meetings meetings = memory.recall("meetings", List.of(subject), () -> Meetings.of(subject));
      for (Quarrel quarrel : meetings.quarrels()) {
        found.add(decisions.conflict(quarrel.facts(), quarrel.against()));
      }
      preferredToNothing.addAll(meetings.preferredToNothing());
    }
    if (book.unread().isNothing()) {
      decisions.warnOfNeedless(book, preferredToNothing);
    }
    return List.copyOf(found);
  }
}
