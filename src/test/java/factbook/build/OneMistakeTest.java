package factbook.build;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import factbook.diagnostic.Diagnostic;
import factbook.diagnostic.Diagnostics;
import factbook.fixture.BookCopy;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * Whatever is wrong with a part of the book that much else rests on, is one mistake and not a
 * hundred: what refers to the part is not to blame.
 */
class OneMistakeTest {
  private static final String TOWN = "content/parks/yunqi-town.yaml";

  private final Path temporary;

  OneMistakeTest(@TempDir Path temporary) {
    this.temporary = temporary;
  }

  /** Spoils a book. */
  private interface Spoiling {
    void spoil(BookCopy book) throws IOException;
  }

  @TestFactory
  Stream<DynamicTest> isTold() {
    return Stream.of(
        test("yaml/syntax", book -> book.plant(TOWN, "^name: .*$", "name: [云栖")),
        test("yaml/indentation", book -> book.plant("seeds/s1.yaml", "^- number", "\t- number")),
        test("scan/not-utf-8", book -> spoilBytes(book.folder().resolve(TOWN))),
        test("scan/name", book -> rename(book, TOWN, "content/parks/Yunqi-Town.yaml")),
        test("scan/file-for-folder", OneMistakeTest::putAFileForTheEntities),
        test("load/missing-key", book -> book.plant(TOWN, "^name: .*\n", "")),
        test("load/unknown-key", book -> book.plant(TOWN, "^facts:", "fcats:")),
        test("yaml/duplicate-key", book -> book.plant(TOWN, "^relations:", "facts:")),
        test("load/id", book -> book.plant(TOWN, "^- id: companies", "- id: Companies")),
        test("load/choice", book -> book.plant(TOWN, "^  kind: target$", "  kind: targte")),
        test(
            "load/choice",
            book ->
                book.plant(
                    "content/vocabulary/properties-industry.yaml",
                    "unit: enterprise, measure: stock",
                    "unit: enterprise, measure: stok")),
        test("load/missing-key", book -> book.plant("seeds/s1.yaml", "^  digest: .*\n", "")),
        test(
            "load/unknown-key",
            book -> book.plant("content/decisions.yaml", "^- facts:", "- fact:")),
        test(
            "yaml/syntax",
            book ->
                book.plant(
                    "content/vocabulary/properties-towns.yaml", "^properties:", "properties: {")),
        test(
            "load/missing-key",
            book -> book.plant("content/vocabulary/units.yaml", ", symbol: 家", "")),
        test(
            "load/date", book -> book.plant("content/book.yaml", "^date: .*$", "date: 2026-13-01")),
        test("yaml/syntax", book -> book.plant("content/book.yaml", "^title: .*$", "title: [书")),
        test(
            "words/unknown-script",
            book -> book.plant("templates/words.yaml", "^home: \\{zh-Hans", "home: {zh-Hnas")),
        test(
            "words/wrong-type",
            book -> book.plant("templates/words.yaml", "^home: .*$", "home: 首页")),
        test("template/syntax", book -> book.append("templates/layout.ftlh", "<#if page>")),
        test("load/choice", book -> book.plant("content/glossary.yaml", "kind: org", "kind: ogr")));
  }

  private DynamicTest test(String code, Spoiling spoiling) {
    return dynamicTest(
        code,
        () -> {
          BookCopy book = BookCopy.ofThisBook(Files.createTempDirectory(temporary, "book"));
          spoiling.spoil(book);
          Diagnostics diagnostics = new Diagnostics();

          Pipeline.check(book.folder(), null, null, diagnostics, Progress.SILENT);

          assertEquals(
              code,
              diagnostics.sorted().stream()
                  .map(OneMistakeTest::words)
                  .collect(Collectors.joining("\n")));
        });
  }

  /** The code alone; of a mistake too many one needs to see more, so the place is behind it. */
  private static String words(Diagnostic one) {
    return one.code().id();
  }

  private static void spoilBytes(Path file) throws IOException {
    byte[] bytes = Files.readAllBytes(file);
    bytes[8] = (byte) 0xFF;
    Files.write(file, bytes);
  }

  private static void rename(BookCopy book, String from, String to) throws IOException {
    Files.move(book.folder().resolve(from), book.folder().resolve(to));
  }

  private static void putAFileForTheEntities(BookCopy book) throws IOException {
    Path entities = book.folder().resolve("content/entities");
    Files.move(entities, book.folder().resolve("entities"));
    Files.writeString(entities, "");
  }
}
