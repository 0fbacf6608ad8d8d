package factbook.scan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import factbook.diagnostic.Diagnostic;
import factbook.diagnostic.Diagnostics;
import factbook.scan.BookFile.Kind;
import factbook.text.TextFile;
import java.io.IOException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.ServerSocketChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BookFilesTest {
  @TempDir Path book;
  private final Diagnostics diagnostics = new Diagnostics();

  @BeforeEach
  void makeABook() throws IOException {
    write("content/book.yaml", "title: 书\n");
  }

  private void write(String path, String text) throws IOException {
    Path file = book.resolve(path);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  private Diagnostic only() {
    assertEquals(1, diagnostics.sorted().size(), () -> diagnostics.sorted().toString());
    return diagnostics.sorted().get(0);
  }

  @Test
  void listsFilesByCodePointWhateverTheOrderOfTheirMaking() throws IOException {
    for (String id : List.of("b", "a-b", "a1", "ab", "a")) {
      write("content/parks/" + id + ".yaml", "x");
    }

    List<BookFile> parks = BookFiles.open(book, diagnostics).of(Kind.PARK);

    assertEquals(List.of("a-b", "a", "a1", "ab", "b"), parks.stream().map(BookFile::id).toList());
    assertEquals(List.of(), diagnostics.sorted());
  }

  @Test
  void readsAFileThroughALinkInsideTheBook() throws IOException {
    write("content/parks/a.yaml", "name: 甲\n");
    Files.createSymbolicLink(book.resolve("content/parks/b.yaml"), Path.of("a.yaml"));

    BookFiles files = BookFiles.open(book, diagnostics);

    TextFile second = files.read(files.of(Kind.PARK).get(1), diagnostics);
    assertNotNull(second);
    assertEquals("name: 甲\n", second.text());
    assertEquals(List.of(), diagnostics.sorted());
  }

  @Test
  void leavesHiddenFilesAndNotesAlone() throws IOException {
    write("content/.DS_Store", "x");
    write("content/parks/README.md", "x");
    write("content/parks/a.yaml~", "x");
    write("content/editions/2020-06.json", "{}");

    BookFiles.open(book, diagnostics);

    assertEquals(List.of(), diagnostics.sorted());
  }

  @Test
  void saysThatTheFolderIsMissingAsAFailureOfReading() {
    BookFiles files = BookFiles.open(book.resolve("nowhere"), diagnostics);

    assertEquals(ScanCode.NO_FOLDER, only().code());
    assertTrue(only().code().isReadingOrWriting());
    assertTrue(files.only(Kind.SETTINGS).isEmpty());
  }

  @Test
  void saysThatAFileThatWasThereCannotBeRead() throws IOException {
    BookFiles files = BookFiles.open(book, diagnostics);
    Files.delete(book.resolve("content/book.yaml"));

    assertNull(files.read(files.only(Kind.SETTINGS).orElseThrow(), diagnostics));
    assertEquals(ScanCode.UNREADABLE, only().code());
    assertTrue(only().code().isReadingOrWriting());
    assertEquals("“content/book.yaml” cannot be read: it is gone", only().message());
  }

  @Test
  void refusesWhatIsNeitherFileNorFolder() throws IOException {
    write("content/parks/a.yaml", "x");
    Path socket = book.resolve("content/parks/s.yaml");
    try (ServerSocketChannel channel = ServerSocketChannel.open(StandardProtocolFamily.UNIX)) {
      channel.bind(UnixDomainSocketAddress.of(socket));

      BookFiles files = BookFiles.open(book, diagnostics);

      assertEquals(ScanCode.NOT_A_FILE, only().code());
      assertEquals(1, files.of(Kind.PARK).size());
    }
  }

  @Test
  void namesTheFirstBadByteByLineAndColumn() {
    byte[] bytes = {
      'a', '\n', (byte) 0xE5, (byte) 0xAE, (byte) 0xB6, (byte) 0xE5, (byte) 0xAE, 'b'
    };

    assertNull(TextDecoder.decode("x.md", bytes, diagnostics));
    assertEquals("x.md:2:2", String.valueOf(only().where()));
    assertEquals("the byte E5 at offset 5 is not UTF-8", only().message());
  }

  @Test
  void refusesSurrogatesAndOverlongFormsInUtf8() {
    assertNull(
        TextDecoder.decode("x", new byte[] {(byte) 0xED, (byte) 0xA0, (byte) 0x80}, diagnostics));
    assertNull(TextDecoder.decode("y", new byte[] {(byte) 0xC0, (byte) 0x80}, diagnostics));
    assertNull(TextDecoder.decode("z", new byte[] {'a', (byte) 0xE5}, diagnostics));
    assertEquals(3, diagnostics.sorted().size());
  }

  @Test
  void decodesEveryPlane() {
    byte[] bytes = "a家𠮷\n".getBytes(StandardCharsets.UTF_8);

    assertNotNull(TextDecoder.decode("x", bytes, diagnostics));
    assertFalse(diagnostics.hasErrors());
  }

  @Test
  void saysOfAFileThatCannotBeReadThatTheComputerFailed() throws IOException {
    write("content/parks/a.yaml", "name: 甲\n");
    BookFiles files = BookFiles.open(book, diagnostics);
    Files.delete(book.resolve("content/parks/a.yaml"));

    assertNull(files.read(files.of(Kind.PARK).get(0), diagnostics));

    assertEquals(ScanCode.UNREADABLE, only().code());
    assertTrue(only().code().isReadingOrWriting());
    assertEquals("content/parks/a.yaml:1:1", String.valueOf(only().where()));
  }
}
