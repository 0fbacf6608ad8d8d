package factbook.assemble;

import factbook.assemble.Cited.Use;
import factbook.diagnostic.Diagnostics;
import factbook.fact.FactId;
import factbook.fact.Relation;
import factbook.fact.Source;
import factbook.fact.Source.Paragraph;
import factbook.fact.Source.PrintedFigure;
import factbook.fact.Source.PrintedWord;
import factbook.site.Account;
import factbook.text.Memory;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What became of all that a source prints.
 *
 * @param accounts of its figures, in the order of the text
 * @param unaccounted those of figures that nobody has accounted for
 * @param unused words of its record on which nothing rests
 * @param rows how many accounts each of its paragraphs has, one at least
 */
record Coverage(
    List<Account> accounts,
    List<Account> unaccounted,
    List<PrintedWord> unused,
    List<Integer> rows) {
  /** Keeps own copies. */
  Coverage {
    accounts = List.copyOf(accounts);
    unaccounted = List.copyOf(unaccounted);
    unused = List.copyOf(unused);
    rows = List.copyOf(rows);
  }

  /**
   * Accounts for every figure and every word of every source, by its id.
   *
   * @param cited what rests on each source, in the order of the book
   */
  static Map<String, Coverage> of(
      Iterable<Source> sources, Map<String, List<Cited>> cited, Memory memory) {
    Map<String, Coverage> all = new LinkedHashMap<>();
    for (Source source : sources) {
      List<Cited> citing = cited.getOrDefault(source.id(), List.of());
      List<Object> of = new ArrayList<>(citing);
      of.add(source);
      all.put(source.id(), memory.recall("coverage", of, () -> of(source, citing)));
    }
    return all;
  }

  private static Coverage of(Source source, List<Cited> citing) {
    // By identity: each figure of a record is one object, and it is only looked up, never listed.
    IdentityHashMap<PrintedFigure, Set<FactId>> facts = new IdentityHashMap<>();
    IdentityHashMap<PrintedFigure, Set<Relation>> relations = new IdentityHashMap<>();
    Set<PrintedWord> used = Collections.newSetFromMap(new IdentityHashMap<>());
    for (Cited one : citing) {
      used.addAll(one.words());
      for (Use use : one.uses()) {
        if (use.id() != null) {
          facts.computeIfAbsent(use.figure(), key -> new LinkedHashSet<>()).add(use.id());
        }
        if (use.relation() != null) {
          relations.computeIfAbsent(use.figure(), key -> new LinkedHashSet<>()).add(use.relation());
        }
      }
    }
    List<Account> accounts = new ArrayList<>();
    List<PrintedWord> unused = new ArrayList<>();
    List<Integer> rows = new ArrayList<>();
    for (Paragraph paragraph : source.paragraphs()) {
      for (PrintedFigure figure : paragraph.figures()) {
        accounts.add(
            new Account(
                paragraph.number(),
                figure,
                facts.getOrDefault(figure, Set.of()).stream().sorted().toList(),
                List.copyOf(relations.getOrDefault(figure, Set.of()))));
      }
      paragraph.words().stream().filter(word -> !used.contains(word)).forEach(unused::add);
      rows.add(Math.max(1, paragraph.figures().size()));
    }
    return new Coverage(
        accounts, accounts.stream().filter(Account::isUnaccounted).toList(), unused, rows);
  }

  /** Tells of each figure that nobody has accounted for, and of each word that nobody needs. */
  void addMistakes(Diagnostics diagnostics) {
    for (Account account : unaccounted) {
      diagnostics.add(
          account.figure().where(),
          AssembleCode.UNACCOUNTED,
          "“" + account.figure().text() + "” is neither a fact nor excluded",
          "state it as a fact, or exclude it with a reason");
    }
    for (PrintedWord word : unused) {
      diagnostics.add(
          word.where(),
          AssembleCode.UNUSED_WORD,
          "nothing rests on the word “" + word.text() + "”",
          "name it in the “words” of evidence, or take it out");
    }
  }
}
