package factbook.assemble;

import factbook.diagnostic.Diagnostics;
import factbook.text.Memory;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/**
 * Checks that all that is named is there, in facts, relations and texts.
 *
 * <p>A subject that was in order stays so while it and all that may be named are the very same.
 * Where something is not in order it is looked at again in each reading: what is said of it depends
 * on more, such as names that are spelled alike.
 */
final class Leading {
  private final Index index;
  private final List<Outward> all;
  private final Memory memory;

  /**
   * For a book.
   *
   * @param all what of its subjects others look at
   */
  Leading(Index index, List<Outward> all, Memory memory) {
    this.index = index;
    this.all = all;
    this.memory = memory;
  }

  /** Checks the book; mistakes are added to {@code diagnostics}. */
  void check(Diagnostics diagnostics) {
    References references = new References(index, diagnostics);
    TextReferences texts = new TextReferences(index, diagnostics);
    for (Aspects subject : index.subjects()) {
      if (!isInOrder("subject leads somewhere", List.of(subject), own -> check(subject, own))) {
        check(subject, diagnostics);
      }
    }
    references.checkDecisions();
    texts.checkPages();
    new Renames(index, diagnostics).check();
    if (!isInOrder("nothing leads back", List.of(), this::checkCircles)) {
      checkCircles(diagnostics);
    }
  }

  private void check(Aspects subject, Diagnostics diagnostics) {
    new References(index, diagnostics).check(subject.subject());
    new TextReferences(index, diagnostics).check(subject);
  }

  private void checkCircles(Diagnostics diagnostics) {
    new References(index, diagnostics).checkCircles();
    new TextReferences(index, diagnostics).checkCircles();
  }

  private boolean isInOrder(String what, List<Object> of, Consumer<Diagnostics> check) {
    if (!index.book().unread().isNothing()) {
      return false; // what was not read may have what is named
    }
    List<Object> lookedAt = new ArrayList<>(of);
    lookedAt.add(all);
    lookedAt.add(index.book().vocabulary());
    return memory.recall(
        what,
        lookedAt,
        () -> {
          Diagnostics own = new Diagnostics();
          check.accept(own);
          return own.sorted().isEmpty();
        });
  }
}
