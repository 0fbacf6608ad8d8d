package factbook.honesty;

import factbook.date.EdtfDate;
import factbook.diagnostic.Diagnostics;
import factbook.fact.Book;
import factbook.fact.Source;
import factbook.figure.Unit;
import factbook.honesty.Mutant.Sort;
import factbook.text.Span;
import factbook.text.TextFile;
import factbook.yaml.YamlNode;
import factbook.yaml.YamlNode.Mapping;
import factbook.yaml.YamlNode.Scalar;
import factbook.yaml.YamlNode.Sequence;
import factbook.yaml.YamlReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Makes the lies about one subject: of each statement, each thing that can be changed, once. */
final class Mutants {
  private static final List<String> KINDS = List.of("observed", "target", "plan", "forecast");
  private static final Pattern COMPARATOR =
      Pattern.compile("超过|超過|近|约|約|超|逾|不足|余|餘|多|以上|左右|至少|不少于");
  private static final Pattern REFERENCE =
      Pattern.compile("\\[\\[([a-z0-9-]+)|\\{([a-z0-9/-]+)(?=[|}])");
  private static final String LETTERS = "abcdefghijklmnopqrstuvwxyz";

  private final Book book;
  private final TextFile file;
  private final String subject;
  private final Random random;
  private final Recorded records;
  private final List<Mutant> made = new ArrayList<>();
  private String statement = "";
  private String rest = "";
  private String excuse = "";

  private Mutants(Book book, TextFile file, String subject, Random random) {
    this.book = book;
    this.file = file;
    this.subject = subject;
    this.random = random;
    this.records = new Recorded(book);
  }

  /** All lies about the subject of a file. */
  static List<Mutant> of(Book book, TextFile file, String subject, Random random) {
    Mutants mutants = new Mutants(book, file, subject, random);
    YamlNode root = YamlReader.read(file, new Diagnostics());
    mutants.all((Mapping) Objects.requireNonNull(root));
    return mutants.made;
  }

  private void all(Mapping root) {
    for (String list : List.of("facts", "events", "relations")) {
      get(root, list)
          .filter(Sequence.class::isInstance)
          .ifPresent(
              entries ->
                  ((Sequence) entries).items().forEach(entry -> statement(list, (Mapping) entry)));
    }
  }

  private void statement(String list, Mapping entry) {
    statement =
        subject
            + "/"
            + scalar(entry, "id").or(() -> scalar(entry, "to")).map(Scalar::text).orElseThrow();
    rest = rest(evidenceOf(entry));
    excuse = scalar(entry, "because").isPresent() ? Mutant.EXPLAINED : "";
    boolean isQuantity =
        scalar(entry, "property")
            .map(property -> book.vocabulary().properties().get(property.text()))
            .filter(property -> property.type() == factbook.fact.ValueType.QUANTITY)
            .isPresent();
    scalar(entry, "value")
        .ifPresent(
            value -> {
              if (isQuantity) {
                figure(value);
              } else if (EdtfDate.parse(value.text()).isPresent()) {
                digit(value);
              } else {
                references(value);
              }
            });
    excuse = "";
    scalar(entry, "text").ifPresent(this::references);
    scalar(entry, "issuer").ifPresent(this::id);
    scalar(entry, "to").ifPresent(this::id);
    scalar(entry, "at").ifPresent(typed -> date(typed, evidenceOf(entry)));
    scalar(entry, "due").ifPresent(typed -> date(typed, evidenceOf(entry)));
    kind(list, entry);
    evidenceOf(entry).forEach(this::evidence);
    get(entry, "computed").ifPresent(this::computed);
  }

  private void computed(YamlNode node) {
    get((Mapping) node, "of")
        .ifPresent(of -> ((Sequence) of).items().forEach(id -> id((Scalar) id)));
  }

  private void evidence(Mapping one) {
    rest = rest(List.of(one));
    scalar(one, "figure").ifPresent(this::figure);
    scalar(one, "date").ifPresent(this::digit);
    Scalar source = scalar(one, "source").orElseThrow();
    Scalar paragraph = scalar(one, "paragraph").orElseThrow();
    List<Integer> numbers = paragraphs(source.text());
    int at = numbers.indexOf(Integer.valueOf(paragraph.text()));
    int other = at + 1 < numbers.size() && (at == 0 || random.nextBoolean()) ? at + 1 : at - 1;
    int next = numbers.get(Math.max(other, 0));
    excuse = records.has(one, source.text(), next) ? Mutant.SAME_PRINTED : "";
    replace(Sort.PARAGRAPH, paragraph, String.valueOf(next));
    List<String> others =
        book.sources().keySet().stream()
            .filter(id -> !id.equals(source.text()))
            .filter(id -> paragraphs(id).contains(Integer.valueOf(paragraph.text())))
            .toList();
    if (!others.isEmpty()) {
      String chosen = others.get(random.nextInt(others.size()));
      excuse =
          records.has(one, chosen, Integer.parseInt(paragraph.text())) ? Mutant.SAME_PRINTED : "";
      replace(Sort.SOURCE, source, chosen);
    }
    scalar(one, "nth").ifPresent(nth -> nth(nth, one, "figure"));
    scalar(one, "date-nth").ifPresent(nth -> nth(nth, one, "date"));
    excuse = "";
  }

  private List<Integer> paragraphs(String source) {
    return Objects.requireNonNull(book.sources().get(source)).paragraphs().stream()
        .map(Source.Paragraph::number)
        .toList();
  }

  /** One more or one less, if there is one less. */
  private void nth(Scalar nth, Mapping one, String key) {
    int number = Integer.parseInt(nth.text());
    int other = number > 1 ? number - 1 : number + 1;
    excuse = records.count(one, key) >= other ? Mutant.ALIKE : "";
    replace(Sort.NTH, nth, String.valueOf(other));
  }

  private void figure(Scalar figure) {
    digit(figure);
    comparator(figure);
    unit(figure);
  }

  private void digit(Scalar typed) {
    int[] digits = typed.text().chars().filter(c -> c >= '0' && c <= '9').toArray();
    if (digits.length == 0) {
      return;
    }
    int chosen = random.nextInt(digits.length);
    int seen = 0;
    for (int at = 0; at < typed.text().length(); at++) {
      char here = typed.text().charAt(at);
      if (here >= '0' && here <= '9' && seen++ == chosen) {
        char other = (char) ('0' + (here - '0' + 1 + random.nextInt(9)) % 10);
        replace(Sort.DIGIT, typed.part(at, at + 1), String.valueOf(other));
        return;
      }
    }
  }

  private void comparator(Scalar typed) {
    Matcher word = COMPARATOR.matcher(typed.text());
    if (word.find()) {
      replace(Sort.COMPARATOR, typed.part(word.start(), word.end()), "");
    } else {
      replace(Sort.COMPARATOR, typed.part(0, 0), "近");
    }
  }

  private void unit(Scalar typed) {
    book.vocabulary().units().stream()
        .flatMap(unit -> Stream.concat(Stream.of(unit.symbol()), unit.aliases().stream()))
        .filter(spelling -> !spelling.isEmpty() && typed.text().endsWith(spelling))
        .max(java.util.Comparator.comparing(String::length))
        .ifPresent(
            spelling -> {
              int end = typed.text().length();
              List<String> others =
                  book.vocabulary().units().stream()
                      .map(Unit::symbol)
                      .filter(symbol -> !symbol.isEmpty() && !symbol.equals(spelling))
                      .toList();
              replace(
                  Sort.UNIT,
                  typed.part(end - spelling.length(), end),
                  others.get(random.nextInt(others.size())));
            });
  }

  /** Another year, and another month or day where the date has them. */
  private void date(Scalar typed, List<Mapping> evidence) {
    Matcher part = Pattern.compile("(\\d{4})(?:-(\\d{2}))?(?:-(\\d{2}))?").matcher(typed.text());
    while (part.find()) {
      for (int group = 1; group <= 3; group++) {
        if (part.group(group) != null) {
          int number = Integer.parseInt(part.group(group));
          int other = number > 1 && random.nextBoolean() ? number - 1 : number + 1;
          String text = String.format(java.util.Locale.ROOT, group == 1 ? "%04d" : "%02d", other);
          String whole =
              typed.text().substring(0, part.start(group))
                  + text
                  + typed.text().substring(part.end(group));
          Optional<EdtfDate> date = EdtfDate.parse(whole);
          if (date.isPresent()) {
            excuse = records.excuse(evidence, date.get());
            replace(Sort.DATE, typed.part(part.start(group), part.end(group)), text);
          }
        }
      }
    }
    excuse = "";
  }

  private void kind(String list, Mapping entry) {
    List<String> kinds = list.equals("events") ? List.of("observed", "plan") : KINDS;
    Optional<Scalar> typed = scalar(entry, "kind");
    String now = typed.map(Scalar::text).orElse("observed");
    List<String> others = kinds.stream().filter(kind -> !kind.equals(now)).toList();
    String other = others.get(random.nextInt(others.size()));
    if (typed.isPresent()) {
      replace(Sort.KIND, typed.get(), other);
    } else {
      Scalar first = entry.entries().get(0).key();
      boolean isInBraces = entry.span().text().startsWith("{");
      String indent = " ".repeat(first.span().column() - 1);
      String added = "kind: " + other + (isInBraces ? ", " : "\n" + indent);
      Span before = first.span().part(0, 0);
      made.add(
          new Mutant(
              Sort.KIND,
              statement,
              rest,
              file.path(),
              before.start(),
              before.start(),
              added,
              "observed",
              excuse));
    }
  }

  private void references(Scalar typed) {
    Matcher reference = REFERENCE.matcher(typed.text());
    while (reference.find()) {
      int group = reference.group(1) == null ? 2 : 1;
      misspell(typed, reference.start(group), reference.end(group));
    }
  }

  private void id(Scalar typed) {
    misspell(typed, 0, typed.text().length());
  }

  /** Another letter in the place of one. */
  private void misspell(Scalar typed, int start, int end) {
    int at = start + random.nextInt(end - start);
    char letter;
    do {
      letter = LETTERS.charAt(random.nextInt(LETTERS.length()));
    } while (letter == typed.text().charAt(at));
    replace(Sort.REFERENCE, typed.part(at, at + 1), String.valueOf(letter));
  }

  private void replace(Sort sort, Scalar typed, String replacement) {
    replace(sort, typed.content(), replacement);
  }

  private void replace(Sort sort, Span place, String replacement) {
    if (!place.text().equals(replacement)) {
      made.add(
          new Mutant(
              sort,
              statement,
              rest,
              file.path(),
              place.start(),
              place.end(),
              replacement,
              place.text(),
              excuse));
    }
  }

  private static String rest(List<Mapping> evidence) {
    if (evidence.stream().anyMatch(one -> scalar(one, "figure").isPresent())) {
      return "figure";
    }
    return evidence.stream().anyMatch(one -> scalar(one, "date").isPresent()) ? "date" : "words";
  }

  private static List<Mapping> evidenceOf(Mapping entry) {
    YamlNode evidence = get(entry, "evidence").orElse(null);
    if (evidence instanceof Sequence list) {
      return list.items().stream().map(Mapping.class::cast).toList();
    }
    return evidence instanceof Mapping one ? List.of(one) : List.of();
  }

  private static Optional<YamlNode> get(Mapping mapping, String key) {
    return mapping.entries().stream()
        .filter(entry -> entry.key().text().equals(key))
        .map(YamlNode.Entry::value)
        .findFirst();
  }

  private static Optional<Scalar> scalar(Mapping mapping, String key) {
    return get(mapping, key).filter(Scalar.class::isInstance).map(Scalar.class::cast);
  }
}
