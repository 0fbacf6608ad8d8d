package factbook.assemble;

import static factbook.assemble.AssembleCode.KIND_WITHOUT_WORD;
import static factbook.assemble.AssembleCode.NOTHING_NAMED;
import static factbook.assemble.AssembleCode.UNKNOWN_WORD;
import static factbook.assemble.AssembleCode.WORD_OF_OTHER_KIND;

import factbook.diagnostic.Diagnostics;
import factbook.diagnostic.Suggestion;
import factbook.fact.Evidence;
import factbook.fact.Evidence.Printed;
import factbook.fact.Kind;
import factbook.fact.Source.Paragraph;
import factbook.fact.Source.PrintedWord;
import factbook.fact.Unread;
import factbook.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Checks the printed words of evidence: that the record lists them for the paragraph, and that they
 * say of a target, plan or forecast what it is.
 *
 * <p>Example: {@code {source: s4, paragraph: 13, words: [将, 数据交易]}} is evidence of a plan, not of
 * an achievement, and not of what paragraph 12 says.
 */
final class Words {
  private final Records records;
  private final Map<Kind, List<String>> ofKinds;
  private final Unread unread;
  private final Diagnostics diagnostics;

  Words(Records records, Map<Kind, List<String>> ofKinds, Unread unread, Diagnostics diagnostics) {
    this.records = records;
    this.unread = unread;
    this.ofKinds = ofKinds;
    this.diagnostics = diagnostics;
  }

  /**
   * Checks the words of a statement of that kind.
   *
   * @param usage is told of the words of the records
   */
  void check(List<Evidence> evidence, Kind kind, Span where, Usage usage) {
    evidence.forEach(one -> find(one, usage));
    if (!ofKinds.isEmpty() && !evidence.isEmpty()) {
      checkKind(evidence, kind, where);
    }
  }

  private void find(Evidence evidence, Usage usage) {
    Paragraph paragraph = records.paragraph(evidence.source(), evidence.paragraph());
    if (paragraph == null || unread.mayHaveSource(evidence.source())) {
      return;
    }
    for (Printed word : evidence.words()) {
      List<PrintedWord> alike =
          paragraph.words().stream().filter(listed -> listed.text().equals(word.text())).toList();
      usage.add(evidence.source(), alike);
      if (alike.isEmpty()) {
        addUnknown(evidence, paragraph, word);
      }
    }
    boolean isNamed = evidence.figure() != null || evidence.date() != null;
    if (!isNamed && evidence.words().isEmpty() && records.hasWords(evidence.source())) {
      diagnostics.add(
          evidence.where(),
          NOTHING_NAMED,
          "nothing printed is named, so any other paragraph would do as well",
          "add “words”: "
              + (paragraph.words().isEmpty()
                  ? "a name or another word of it, which its record lists"
                  : texts(paragraph)));
    }
  }

  private void addUnknown(Evidence evidence, Paragraph paragraph, Printed word) {
    List<Integer> elsewhere = records.paragraphsWithWord(evidence.source(), word.text());
    List<String> listed = paragraph.words().stream().map(PrintedWord::text).toList();
    diagnostics.add(
        word.where(),
        UNKNOWN_WORD,
        "the record of paragraph "
            + paragraph.number()
            + " of “"
            + evidence.source()
            + "” does not list “"
            + word.text()
            + "”",
        elsewhere.isEmpty()
            ? Suggestion.hint(
                word.text(),
                listed,
                "if it is printed there, add it to the “words” of the paragraph")
            : "it is listed for paragraph "
                + elsewhere.stream().map(String::valueOf).collect(Collectors.joining(", ")));
  }

  private static String texts(Paragraph paragraph) {
    return paragraph.words().stream().map(PrintedWord::text).collect(Collectors.joining(", "));
  }

  private void checkKind(List<Evidence> evidence, Kind kind, Span where) {
    boolean isSaid = kind == Kind.OBSERVED;
    List<Printed> ofOthers = new ArrayList<>();
    for (Evidence one : evidence) {
      for (Printed word : one.words()) {
        isSaid |= ofKinds.getOrDefault(kind, List.of()).contains(word.text());
        if (kindOf(word) != kind) {
          ofOthers.add(word);
        }
      }
    }
    ofOthers.stream().filter(word -> kindOf(word) != Kind.OBSERVED).forEach(w -> addOther(w, kind));
    if (!isSaid && ofOthers.stream().allMatch(word -> kindOf(word) == Kind.OBSERVED)) {
      diagnostics.add(
          where,
          KIND_WITHOUT_WORD,
          "no printed word says that this is a " + name(kind),
          ofKinds.containsKey(kind)
              ? "name it in the “words” of the evidence: "
                  + String.join(", ", ofKinds.getOrDefault(kind, List.of()))
              : "list such words in “kinds” of the vocabulary, and name one in the evidence");
    }
  }

  private Kind kindOf(Printed word) {
    return ofKinds.entrySet().stream()
        .filter(entry -> entry.getValue().contains(word.text()))
        .map(Map.Entry::getKey)
        .findFirst()
        .orElse(Kind.OBSERVED);
  }

  private void addOther(Printed word, Kind kind) {
    diagnostics.add(
        word.where(),
        WORD_OF_OTHER_KIND,
        "“" + word.text() + "” is said of a " + name(kindOf(word)) + ", and this is " + an(kind),
        "mend “kind”, or name another word");
  }

  private static String an(Kind kind) {
    return kind == Kind.OBSERVED ? "observed" : "a " + name(kind);
  }

  private static String name(Kind kind) {
    return kind.name().toLowerCase(Locale.ROOT);
  }
}
