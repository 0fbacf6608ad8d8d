package factbook.book;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import factbook.figure.FigureParser;
import factbook.script.Fold;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

/**
 * What the book says in one script and where, from its data files and its pages, and the plainest
 * way to find something in it: look at each text, one after the other.
 */
final class SearchOracle {
  /** The texts of an entry that are shown. */
  static final List<String> FIELDS = List.of("who", "label", "text", "date", "due", "more");

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final FigureParser NUMBERS = new FigureParser(List.of());
  private static final String NUMERAL = "[0-9０-９零〇○一二两兩三四五六七八九十百千万萬亿億]";
  private static final Pattern RUN = Pattern.compile(NUMERAL + "(?:[.,点點]?" + NUMERAL + ")*");

  /** What is not of the text of a page but beside it. */
  private static final String BESIDE = ".mark, .sign, .note-sign, [popover], .back, .cite";

  private final String tag;
  private final Path folder;

  /** A text and the place where a reader must be led to. */
  private record Said(String place, String text) {}

  private final List<Said> said = new ArrayList<>();
  private final List<Said> pinyin = new ArrayList<>();
  private final List<BigDecimal> numbers = new ArrayList<>();
  private final Map<String, String> pages = new HashMap<>();
  private final Map<String, String> sources = new HashMap<>();
  private final Map<String, String> folds = new HashMap<>();
  private final Map<String, String> values = new HashMap<>();

  private SearchOracle(String tag) {
    this.tag = tag;
    this.folder = BuiltBook.folder().resolve(tag.toLowerCase(Locale.ROOT));
  }

  static SearchOracle of(String tag) throws IOException {
    SearchOracle oracle = new SearchOracle(tag);
    oracle.readSubjects();
    oracle.readFacts();
    return oracle;
  }

  private static JsonNode data(String name) throws IOException {
    return JSON.readTree(Files.readString(BuiltBook.folder().resolve("data/" + name)));
  }

  private void readSubjects() throws IOException {
    for (JsonNode subject : data("entities.json").get("entities")) {
      String page = page(subject.get("id").asText());
      say(page, subject.get("name").get(tag));
      subject.get("aliases").get(tag).forEach(alias -> say(page, alias));
      say("text " + page, subject.get("summary").get(tag));
      pinyin.add(new Said(page, subject.get("pinyin").asText()));
      for (JsonNode event : subject.get("events")) {
        String id = event.get("id").asText();
        say(page + "#f-" + id.substring(id.indexOf('/') + 1), event.get("text").get(tag));
      }
      Document html = Jsoup.parse(source(page));
      html.select(BESIDE).remove();
      for (Element block : html.select(".prose p, .prose h2, .prose h3, .prose td, .prose th")) {
        for (TextNode words : block.textNodes()) {
          said.add(new Said("text " + page, words.text().strip()));
        }
      }
    }
  }

  private void readFacts() throws IOException {
    for (JsonNode fact : data("facts.json").get("facts")) {
      String id = fact.get("id").asText();
      String page = page(fact.get("subject").asText());
      String anchor = "f-" + id.substring(id.indexOf('/') + 1);
      boolean isRelation = !source(page).contains("id=\"" + anchor + "\"");
      say(page + "#" + (isRelation ? "relations" : anchor), fact.get("value").get(tag));
      BigDecimal number =
          fact.get("number").isNull() ? null : new BigDecimal(fact.get("number").asText());
      if (number != null && number.scale() <= 0 && number.compareTo(BigDecimal.TEN) >= 0) {
        numbers.add(number);
      }
    }
  }

  private String page(String subject) {
    String park = "parks/" + subject + ".html";
    return Files.exists(folder.resolve(park)) ? park : "entities/" + subject + ".html";
  }

  private void say(String place, JsonNode text) {
    said.add(new Said(place, text.asText().strip()));
  }

  // Queries.

  /** So many characters of something that the book says. */
  String substring(Random random, int length) {
    String text = said.get(random.nextInt(said.size())).text();
    int all = text.codePointCount(0, text.length());
    if (all == 0) {
      return "";
    }
    int wanted = Math.min(length, all);
    int start = text.offsetByCodePoints(0, random.nextInt(all - wanted + 1));
    return text.substring(start, text.offsetByCodePoints(start, wanted)).strip();
  }

  /** The letters of a name, with and without tones and blanks. */
  String pinyin(Random random) {
    String text = pinyin.get(random.nextInt(pinyin.size())).text();
    return switch (random.nextInt(3)) {
      case 0 -> letters(text);
      case 1 -> text;
      default ->
          Normalizer.normalize(text, Normalizer.Form.NFD)
              .replaceAll("\\p{M}", "")
              .toLowerCase(Locale.ROOT);
    };
  }

  /** A number of the book as Arabic digits, with 万 and 亿, in Han digits, or full width. */
  String numeral(Random random) {
    BigDecimal number = numbers.get(random.nextInt(numbers.size()));
    long value = number.longValueExact();
    return switch (random.nextInt(4)) {
      case 0 -> Long.toString(value);
      case 1 -> scaled(value);
      case 2 -> HanDigits.of(value);
      default ->
          scaled(value)
              .replaceAll("[0-9]", "$0")
              .codePoints()
              .map(c -> c >= '0' && c <= '9' ? c - '0' + '０' : c)
              .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
              .toString();
    };
  }

  private static String scaled(long value) {
    if (value >= 100_000_000) {
      return BigDecimal.valueOf(value, 8).stripTrailingZeros().toPlainString() + "亿";
    }
    return value >= 10_000
        ? BigDecimal.valueOf(value, 4).stripTrailingZeros().toPlainString() + "万"
        : Long.toString(value);
  }

  // Answers.

  /** All places that must be found. */
  Set<String> find(String query) {
    Set<String> places = new TreeSet<>();
    for (Said each : said) {
      if (contains(each.text(), query)) {
        places.add(each.place());
      }
    }
    for (Said each : pinyin) {
      if (isLatin(query) && letters(each.text()).contains(letters(query))) {
        places.add(each.place());
      }
    }
    return places;
  }

  /** Whether something that was found is an answer at all. */
  boolean answers(JsonNode entry, String query) {
    for (String field : FIELDS) {
      if (contains(entry.get(field).asText(), query)) {
        return true;
      }
    }
    String own = letters(entry.get("pinyin").asText());
    return isLatin(query) && !own.isEmpty() && own.contains(letters(query));
  }

  /** Whether what an entry says is on the page that it leads to. */
  boolean stands(JsonNode entry) {
    String all =
        pages.computeIfAbsent(entry.get("href").asText().split("#", 2)[0], this::wholePage);
    for (String field : List.of("who", "label", "text", "date", "due", "pinyin")) {
      for (String part : entry.get(field).asText().split("[、（]", -1)) {
        if (!all.contains(bare(part))) {
          return false;
        }
      }
    }
    return true;
  }

  private String wholePage(String page) {
    Document html = Jsoup.parse(source(page));
    html.select(BESIDE).remove();
    return bare(html.body().wholeText());
  }

  private String source(String page) {
    return sources.computeIfAbsent(
        page,
        each -> {
          try {
            return Files.readString(folder.resolve(each));
          } catch (IOException e) {
            throw new UncheckedIOException(e);
          }
        });
  }

  private static String bare(String text) {
    return text.replaceAll("[\\s（）、]", "");
  }

  private boolean contains(String text, String query) {
    String wanted = query.strip();
    if (folded(text).contains(folded(wanted))) {
      return true;
    }
    String number = valued(wanted);
    return wanted.length() > 1 && number.contains("<") && valued(text).contains(number);
  }

  private String folded(String text) {
    return folds.computeIfAbsent(text, SearchOracle::fold);
  }

  private String valued(String text) {
    return values.computeIfAbsent(text, each -> fold(numbersRead(each)));
  }

  private static String fold(String text) {
    return Fold.standard().fold(text.replaceAll("[“”‘’「」『』]", "\""));
  }

  /** Each numeral by its value; what the book's own grammar does not read as one stays. */
  private static String numbersRead(String text) {
    Matcher run = RUN.matcher(text);
    StringBuilder read = new StringBuilder();
    while (run.find()) {
      run.appendReplacement(read, Matcher.quoteReplacement(value(text, run)));
    }
    return run.appendTail(read).toString();
  }

  private static String value(String text, Matcher run) {
    String before = run.start() > 0 ? text.substring(run.start() - 1, run.start()) : "";
    String after = run.end() < text.length() ? text.substring(run.end(), run.end() + 1) : "";
    boolean isScale = run.group().matches("[百千万萬亿億]");
    if (!isScale
        && !(before + after).matches(".*[几幾数數].*")
        && NUMBERS.parse(run.group()) instanceof FigureParser.Result.Read result
        && result.figure().number() != null) {
      return "<" + result.figure().number().stripTrailingZeros().toPlainString() + ">";
    }
    return run.group();
  }

  private static boolean isLatin(String text) {
    return text.matches("[\\p{IsLatin}\\p{M}\\s'’-]+") && letters(text).length() > 1;
  }

  private static String letters(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFKD)
        .toLowerCase(Locale.ROOT)
        .replaceAll("[^a-z]", "");
  }
}
