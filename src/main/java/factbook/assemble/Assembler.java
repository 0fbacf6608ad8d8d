package factbook.assemble;

import factbook.diagnostic.Diagnostics;
import factbook.diagnostic.Severity;
import factbook.fact.Book;
import factbook.fact.Relation;
import factbook.figure.FigureParser;
import factbook.site.Account;
import factbook.site.Conflict;
import factbook.site.Lengths;
import factbook.site.Site;
import java.util.List;
import java.util.Map;

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

    List<Conflict> conflicts = Conflicts.find(book, diagnostics);
    Map<String, List<Relation>> incoming = Backlinks.incoming(book.subjects().values());
    return new Site(
        book,
        index.facts(),
        index.events(),
        conflicts,
        accounts,
        incoming,
        Backlinks.mentions(book.subjects().values()),
        Answers.of(book, incoming),
        Pages.list(book, editions, new Sizes(book, accounts), lengths, diagnostics));
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
