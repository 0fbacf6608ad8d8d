package factbook.honesty;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import factbook.diagnostic.Diagnostics;
import factbook.fact.Book;
import factbook.fact.Script;
import factbook.fact.Source;
import factbook.fact.Source.Correction;
import factbook.fixture.Command;
import factbook.load.BookLoader;
import factbook.scan.BookFiles;
import factbook.script.Converter;
import factbook.script.Converters;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What a source garbled shows only where the book says what is printed: in the list of corrections
 * and the ledger of a source, in the line of a fact that quotes its figure, and in notes between
 * quotation marks. It never shows as a name.
 */
class GarbledNamesTest {
  /** The list of ambiguous conversions. */
  private static final String CONVERSION = "section[aria-labelledby=conversion]";

  /** The parts of pages that say what is printed, or what a conversion might have become. */
  private static final String AS_PRINTED =
      "ul.corrections, td.printed, q, " + CONVERSION + " [translate=no]";

  /** Notes of editors, which may quote, and sentences of them. */
  private static final String NOTES = ".proof dd, header .lead, " + CONVERSION;

  /** Keys of the data files that say what is printed. */
  private static final Set<String> AS_PRINTED_KEYS = Set.of("figure", "figures", "printed");

  /** Forms that are right elsewhere. */
  private static final Map<String, String> RIGHT_ELSEWHERE =
      Map.of("極弱磁場與慣性測量裝置", "the source has both forms; the other name is an alias");

  private final Path site;
  private final Book book;

  /**
   * What must not show.
   *
   * @param printed as the source has it, or converted as the rest of a page
   * @param reads what must have been meant, in the script of the page
   */
  private record Garbled(String printed, String reads) {
    /** Whether a text holds it; what is printed may be a part of what is meant. */
    boolean isIn(String text) {
      return text.contains(printed) && text.replace(reads, "").contains(printed);
    }

    /** A note without the quotations of it. */
    String withoutQuotation(String note) {
      return note.replace("“" + printed + "”", "").replace("「" + printed + "」", "");
    }
  }

  GarbledNamesTest(@TempDir Path temporary) {
    site = temporary.resolve("public");
    Command command = Command.run("build", "--output", site.toString());
    assertEquals(0, command.exit(), command.err());
    book =
        Objects.requireNonNull(
            BookLoader.load(BookFiles.open(Path.of(""), new Diagnostics()), new Diagnostics()));
  }

  private List<Garbled> garbled(Script script) {
    Converter converter =
        script == Script.HANS
            ? Converters.toSimplified(book.glossary())
            : Converters.of(script, book.glossary());
    Set<Garbled> garbled = new LinkedHashSet<>();
    for (Source source : book.sources().values()) {
      for (Correction correction : source.corrections()) {
        if (!correction.printed().equals(correction.reads())
            && !RIGHT_ELSEWHERE.containsKey(correction.printed())) {
          String reads = converter.convert(correction.reads());
          Stream.of(correction.printed(), converter.convert(correction.printed()))
              .filter(printed -> !printed.equals(reads))
              .forEach(printed -> garbled.add(new Garbled(printed, reads)));
        }
      }
    }
    assertTrue(garbled.size() > 50);
    return List.copyOf(garbled);
  }

  @Test
  void neverShowAsNames() throws IOException {
    Set<String> shown = new TreeSet<>();
    for (Script script : List.of(Script.HANS, Script.HANT)) {
      List<Garbled> all = garbled(script);
      for (Path page : files(site.resolve(script.folder()), ".html")) {
        Document document = Jsoup.parse(page.toFile());
        document.select(AS_PRINTED).remove();
        document.select(NOTES).forEach(note -> note.text(withoutQuotations(note.text(), all)));
        for (String text : texts(document)) {
          addGarbled(site.relativize(page).toString(), text, all, shown);
        }
      }
      for (Path file : files(site.resolve("data"), ".json")) {
        String name = String.valueOf(file.getFileName());
        if (name.equals("conversion.json")) {
          continue; // It quotes the sentences of notes, which the pages have as well.
        }
        addGarbled(new ObjectMapper().readTree(file.toFile()), name, script, all, shown);
      }
      addGarbledRows(site.resolve("data/facts.csv"), script, all, shown);
    }
    assertEquals("", String.join("\n", shown));
  }

  private static List<String> texts(Document page) {
    Set<String> texts = new LinkedHashSet<>(List.of(page.title(), page.body().text()));
    for (Element element : page.getAllElements()) {
      element.attributes().forEach(attribute -> texts.add(attribute.getValue()));
    }
    return new ArrayList<>(texts);
  }

  private static List<Path> files(Path folder, String ending) throws IOException {
    try (Stream<Path> all = Files.walk(folder)) {
      List<Path> files = all.filter(file -> file.toString().endsWith(ending)).sorted().toList();
      assertTrue(files.size() >= 3, folder.toString());
      return files;
    }
  }

  /** Looks through data; texts without a script are Simplified. */
  private static void addGarbled(
      JsonNode node, String path, Script script, List<Garbled> all, Set<String> shown) {
    if (node.isTextual()) {
      Script written = path.endsWith("/zh-Hant") ? Script.HANT : Script.HANS;
      String text = path.endsWith("/note") ? withoutQuotations(node.asText(), all) : node.asText();
      if (written == script) {
        addGarbled(path, text, all, shown);
      }
    } else if (node.isArray()) {
      node.forEach(part -> addGarbled(part, path, script, all, shown));
    } else {
      for (Map.Entry<String, JsonNode> field : node.properties()) {
        if (!AS_PRINTED_KEYS.contains(field.getKey())) {
          addGarbled(field.getValue(), path + "/" + field.getKey(), script, all, shown);
        }
      }
    }
  }

  private static void addGarbledRows(Path csv, Script script, List<Garbled> all, Set<String> shown)
      throws IOException {
    CSVFormat format = CSVFormat.DEFAULT.builder().setHeader().setSkipHeaderRecord(true).get();
    try (CSVParser rows = CSVParser.parse(Files.readString(csv), format)) {
      for (CSVRecord row : rows) {
        for (Map.Entry<String, String> cell : row.toMap().entrySet()) {
          Script written = cell.getKey().endsWith("_zh-Hant") ? Script.HANT : Script.HANS;
          boolean isNote = cell.getKey().equals("note");
          if (written == script && !AS_PRINTED_KEYS.contains(cell.getKey())) {
            String text = isNote ? withoutQuotations(cell.getValue(), all) : cell.getValue();
            addGarbled("facts.csv/" + cell.getKey(), text, all, shown);
          }
        }
      }
    }
  }

  private static String withoutQuotations(String note, List<Garbled> all) {
    String rest = note;
    for (Garbled one : all) {
      rest = one.withoutQuotation(rest);
    }
    return rest;
  }

  private static void addGarbled(String path, String text, List<Garbled> all, Set<String> shown) {
    for (Garbled one : all) {
      if (one.isIn(text)) {
        int at = text.indexOf(one.printed());
        int end = Math.min(text.length(), at + one.printed().length() + 12);
        shown.add(path + ": " + text.substring(Math.max(0, at - 12), end) + " ← " + one.reads());
      }
    }
  }
}
