package factbook.assemble;

import factbook.diagnostic.Diagnostics;
import factbook.fact.Source;
import factbook.fact.Source.Paragraph;
import factbook.fact.Source.PrintedFigure;
import factbook.site.Account;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Accounts for every figure of every source. */
final class Coverage {
  private Coverage() {}

  /** What became of each figure, by source, in the order of the text. */
  static Map<String, List<Account>> accounts(Iterable<Source> sources, Usage usage) {
    Map<String, List<Account>> accounts = new LinkedHashMap<>();
    for (Source source : sources) {
      List<Account> ofSource = new ArrayList<>();
      for (Paragraph paragraph : source.paragraphs()) {
        for (PrintedFigure figure : paragraph.figures()) {
          ofSource.add(
              new Account(
                  paragraph.number(), figure, usage.facts(figure), usage.relations(figure)));
        }
      }
      accounts.put(source.id(), List.copyOf(ofSource));
    }
    return accounts;
  }

  /** Tells of each figure that nobody has accounted for. */
  static void addUnaccounted(Map<String, List<Account>> accounts, Diagnostics diagnostics) {
    accounts.values().stream()
        .flatMap(List::stream)
        .filter(Account::isUnaccounted)
        .forEach(
            account ->
                diagnostics.add(
                    account.figure().where(),
                    AssembleCode.UNACCOUNTED,
                    "“" + account.figure().text() + "” is neither a fact nor excluded",
                    "state it as a fact, or exclude it with a reason"));
  }
}
