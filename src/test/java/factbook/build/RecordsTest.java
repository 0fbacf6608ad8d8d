package factbook.build;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import factbook.diagnostic.Diagnostic;
import factbook.diagnostic.Diagnostics;
import factbook.fixture.BookCopy;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RecordsTest {
  private static final Path BASE = Path.of("src/test/resources/mistakes/_base");

  private final Diagnostics diagnostics = new Diagnostics();

  private List<String> codes() {
    return diagnostics.sorted().stream().map(Diagnostic::code).map(code -> code.id()).toList();
  }

  @Test
  void neverWritesOverARecord(@TempDir Path book) throws IOException {
    BookCopy.copy(BASE, book);
    Path document = Files.writeString(book.resolve("report.txt"), "样谷有1600余家企业。\n");
    String before = Files.readString(book.resolve("seeds/s1.yaml"));

    assertNull(Pipeline.index(book, document, "s1", diagnostics));

    assertEquals(List.of("sources/record-exists"), codes());
    assertEquals(before, Files.readString(book.resolve("seeds/s1.yaml")));
  }

  @Test
  void indexesNoDocumentThatIsNoText(@TempDir Path book) throws IOException {
    BookCopy.copy(BASE, book);
    Path document = Files.write(book.resolve("report.txt"), new byte[] {(byte) 0xFF});
    Path empty = Files.writeString(book.resolve("empty.txt"), " \n");

    assertNull(Pipeline.index(book, empty, "s3", diagnostics));
    assertEquals(List.of("source/empty"), codes());

    Diagnostics others = new Diagnostics();
    assertNull(Pipeline.index(book, document, "s2", others));
    assertEquals("source/not-utf-8", others.sorted().get(0).code().id());
  }

  @Test
  void saysWhichDocumentIsNotThere(@TempDir Path nothing) throws IOException {
    assertEquals(1, Pipeline.verify(BASE, nothing, diagnostics));

    assertEquals(List.of("sources/no-document"), codes());
  }
}
