package factbook.assemble;

import factbook.assemble.Backlinks.Mentioned;
import factbook.diagnostic.Diagnostics;
import factbook.diagnostic.Severity;
import factbook.fact.Book;
import factbook.fact.FactId;
import factbook.fact.Relation;
import factbook.site.Account;
import factbook.site.Answer;
import factbook.site.Conflict;
import factbook.site.Lengths;
import factbook.site.Site;
import factbook.text.Memory;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;

/** Makes the site of a book: what follows from its facts taken together. */
public final class Assembler {
  private Assembler() {}

  /**
   * The site of a book. Where mistakes are found the site is still whole, with what could be
   * derived: a formula that cannot be computed stays a formula.
   */
  public static Site assemble(Book loaded, Diagnostics diagnostics) {
    return assemble(loaded, List.of(), Lengths.PUBLISHED, Memory.NONE, diagnostics);
  }

  /**
   * The same where readers ask what changed, or pages hold more of a list, or less.
   *
   * @param editions the ids of the editions that have a page, the earliest first
   */
  public static Site assemble(
      Book loaded, List<String> editions, Lengths lengths, Diagnostics diagnostics) {
    return assemble(loaded, editions, lengths, Memory.NONE, diagnostics);
  }

  /**
   * The same again, after an edit.
   *
   * @param memory of what followed before from subjects, sources and words that are the same
   */
  public static Site assemble(
      Book loaded, List<String> editions, Lengths lengths, Memory memory, Diagnostics diagnostics) {
    Index typed = Index.of(loaded, memory);
    List<Outward> outward =
        memory.same("outward", typed.subjects().stream().map(Aspects::outward).toList());
    new Leading(typed, outward, memory).check(diagnostics);

    // From here on figures are computed: conflicts compare them, pages show them.
    Index index = new Computations(typed, memory, diagnostics).compute();
    Book book = index.book();

    // Neither looks at what the other finds.
    CompletableFuture<Derived> derived =
        CompletableFuture.supplyAsync(() -> Derived.of(index, memory));

    long before = diagnostics.count(Severity.ERROR);
    Map<String, Coverage> coverage =
        Coverage.of(book.sources().values(), new Proving(index, memory).prove(diagnostics), memory);
    boolean isAllFound = diagnostics.count(Severity.ERROR) == before;
    if (book.unread().isNothing() && isAllFound) {
      coverage.values().forEach(ofSource -> ofSource.addMistakes(diagnostics));
    }
    Map<String, List<Account>> accounts = new LinkedHashMap<>();
    coverage.forEach((source, ofSource) -> accounts.put(source, ofSource.accounts()));

    Sizes sizes = memory.recall("sizes", List.of(outward), () -> new Sizes(outward));
    Derived all = derived.join();
    diagnostics.addAll(all.mistakes());
    return new Site(
        book,
        index.facts(),
        index.events(),
        all.conflicts(),
        accounts,
        all.incoming(),
        all.mentions(),
        all.answers(),
        Pages.list(book, editions, sizes, coverage, lengths, diagnostics));
  }

  /** What follows from the facts without a look at their evidence. */
  private record Derived(
      List<Conflict> conflicts,
      Map<String, List<Relation>> incoming,
      Map<FactId, List<String>> mentions,
      Map<String, List<Answer>> answers,
      Diagnostics mistakes) {
    static Derived of(Index index, Memory memory) {
      Book book = index.book();
      Diagnostics mistakes = new Diagnostics();
      List<Conflict> conflicts = Conflicts.find(book, memory, mistakes);
      Map<String, List<Relation>> incoming = Backlinks.incoming(book.subjects().values());
      return new Derived(
          conflicts,
          incoming,
          mentions(index, memory),
          Answers.of(book, incoming, memory),
          mistakes);
    }

    private static Map<FactId, List<String>> mentions(Index index, Memory memory) {
      List<Mentioned> named =
          memory.same(
              "mentions",
              index.subjects().stream()
                  .map(one -> new Mentioned(one.subject().id(), one.mentions().facts()))
                  .toList());
      return memory.recall("mentions", List.of(named), () -> Backlinks.mentions(named));
    }
  }
}
