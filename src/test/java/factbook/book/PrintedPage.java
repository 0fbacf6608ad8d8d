package factbook.book;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A page as a browser prints it, read by {@code pdftotext}. */
final class PrintedPage {
  static final Path READER = Path.of("/usr/bin/pdftotext");

  private final Path pdf;

  /**
   * Prints a page.
   *
   * @param work an empty folder of its own
   */
  PrintedPage(URI address, Path work) throws IOException, InterruptedException {
    Needed.READER_OF_PDF.orSkip();
    this.pdf = Browser.print(address, work);
  }

  /** Its text; a form feed ends each sheet. */
  String text() throws IOException, InterruptedException {
    return read("text.txt");
  }

  /** Its words in XHTML, with their places on the sheet in points. */
  String boxes() throws IOException, InterruptedException {
    return read("boxes.html", "-bbox");
  }

  private String read(String name, String... options) throws IOException, InterruptedException {
    Path file = pdf.resolveSibling(name);
    List<String> command = new ArrayList<>(List.of(READER.toString(), "-enc", "UTF-8"));
    command.addAll(List.of(options));
    command.addAll(List.of(pdf.toString(), file.toString()));
    assertEquals(0, new ProcessBuilder(command).inheritIO().start().waitFor());
    return Files.readString(file, StandardCharsets.UTF_8);
  }
}
