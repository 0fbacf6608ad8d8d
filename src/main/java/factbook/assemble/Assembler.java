package factbook.assemble;

import factbook.diagnostic.Diagnostics;
import factbook.diagnostic.Severity;
import factbook.fact.Book;
import factbook.fact.FactId;
import factbook.fact.Relation;
import factbook.figure.FigureParser;
import factbook.site.Account;
import factbook.site.Answer;
import factbook.site.Conflict;
import factbook.site.Lengths;
import factbook.site.Site;
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
    return assemble(loaded, List.of(), Lengths.PUBLISHED, diagnostics);
  }

  /**
   * The same where readers ask what changed, or pages hold more of a list, or less.
   *
   * @param editions the ids of the editions that have a page, the earliest first
   */
  public static Site assemble(
      Book loaded, List<String> editions, Lengths lengths, Diagnostics diagnostics) {
    Index typed = Index.of(loaded);
    new References(typed, diagnostics).check();
    new Renames(typed, diagnostics).check();
    new TextReferences(typed, diagnostics).check();

    // From here on figures are computed: conflicts compare them, pages show them.
    Book book = new Computations(typed, diagnostics).compute();
    Index index = Index.of(book);

    // Neither looks at what the other finds.
    CompletableFuture<Derived> derived = CompletableFuture.supplyAsync(() -> Derived.of(book));

    long before = diagnostics.count(Severity.ERROR);
    Records records = new Records(book.sources());
    Words words = new Words(records, book.vocabulary().kindWords(), book.unread(), diagnostics);
    Usage usage = evidences(book, records, words, diagnostics).check(book.subjects().values());
    Map<String, List<Account>> accounts = Coverage.accounts(book.sources().values(), usage);
    boolean isAllFound = diagnostics.count(Severity.ERROR) == before;
    if (book.unread().isNothing() && isAllFound) {
      Coverage.addUnaccounted(accounts, diagnostics);
      words.addUnused();
    }

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
        Pages.list(book, editions, new Sizes(book, accounts), lengths, diagnostics));
  }

  /** What follows from the facts without a look at their evidence. */
  private record Derived(
      List<Conflict> conflicts,
      Map<String, List<Relation>> incoming,
      Map<FactId, List<String>> mentions,
      Map<String, List<Answer>> answers,
      Diagnostics mistakes) {
    static Derived of(Book book) {
      Diagnostics mistakes = new Diagnostics();
      List<Conflict> conflicts = Conflicts.find(book, mistakes);
      Map<String, List<Relation>> incoming = Backlinks.incoming(book.subjects().values());
      return new Derived(
          conflicts,
          incoming,
          Backlinks.mentions(book.subjects().values()),
          Answers.of(book, incoming),
          mistakes);
    }
  }

  private static Evidences evidences(
      Book book, Records records, Words words, Diagnostics diagnostics) {
    FigureParser parser = new FigureParser(book.vocabulary().units());
    return new Evidences(
        new Proof(records, book.unread(), diagnostics),
        new Readings(parser, book.sources(), diagnostics),
        new Foundations(book.sources(), new RelativeDates(parser), diagnostics),
        words,
        new SameYear(records));
  }
}
