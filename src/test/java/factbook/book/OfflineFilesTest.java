package factbook.book;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.adobe.epubcheck.api.EpubCheck;
import com.adobe.epubcheck.util.WriterReportImpl;
import factbook.check.NuChecker;
import factbook.fixture.Command;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeSet;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The files to take along, of the real book. */
class OfflineFilesTest {
  private static final long LARGEST_ONE_FILE = 3_000_000;

  @Test
  void theZipUnpacksIntoTheSiteAsABuildWithoutItMakesIt() throws IOException {
    Path site = OfflineBook.unzipped().resolve("book-2026-11");

    assertEquals(OfflineBook.checksums(BuiltBook.folder()), OfflineBook.checksums(site));
    Command verify = Command.run("verify", site.toString());
    assertEquals(0, verify.exit(), verify.err());
  }

  @Test
  void twoBuildsMakeTheSameBytesAndABuildWithoutThemRemovesThem(@TempDir Path work)
      throws IOException {
    Path output = work.resolve("public");
    OfflineBook.build(output, "--offline", "--jobs", "1");
    assertEquals(OfflineBook.checksums(OfflineBook.folder()), OfflineBook.checksums(output));

    OfflineBook.build(output);
    assertEquals(OfflineBook.checksums(BuiltBook.folder()), OfflineBook.checksums(output));
    assertFalse(Files.exists(output.resolve("offline")));
  }

  @ParameterizedTest
  @ValueSource(strings = {"zh-hans", "zh-hant"})
  void thePageOfDownloadsListsThemAsTheyAre(String script) throws IOException {
    SortedMap<String, String> checksums = OfflineBook.checksums(OfflineBook.folder());
    Document page = Jsoup.parse(OfflineBook.folder().resolve(script + "/downloads.html").toFile());
    Set<String> listed = new TreeSet<>();
    for (Element file : page.select("[aria-labelledby=books] dl > div")) {
      String path = file.select("a").attr("href").substring("../".length());
      listed.add(path);
      assertEquals(checksums.get(path), file.select("code").text(), path);
      long bytes = Files.size(OfflineBook.folder().resolve(path));
      assertTrue(file.text().contains(String.format(Locale.ROOT, "%,d", bytes)), file.text());
    }
    assertEquals(
        Set.of(
            "offline/book-zh-hans.epub",
            "offline/book-zh-hans.html",
            "offline/book-zh-hant.epub",
            "offline/book-zh-hant.html",
            "offline/book.zip"),
        listed);
  }

  @ParameterizedTest
  @ValueSource(strings = {"zh-hans", "zh-hant"})
  void oneDocumentHoldsEveryFactWithItsEvidenceAndNothingLeadsAstray(String script)
      throws IOException {
    Path file = OfflineBook.file("book-" + script + ".html");
    Document book = Jsoup.parse(file.toFile());
    Set<String> ids = new TreeSet<>(book.select("[id]").eachAttr("id"));
    List<String> astray = new ArrayList<>();
    for (Element link : book.select("a[href]")) {
      String href = link.attr("href");
      boolean isThere =
          href.startsWith("#")
              ? ids.contains(href.substring(1))
              : href.startsWith("https://") || href.matches("book-zh-han[st]\\.html");
      if (!isThere) {
        astray.add(href);
      }
    }
    for (Element opener : book.select("[popovertarget]")) {
      if (!ids.contains(opener.attr("popovertarget"))) {
        astray.add(opener.outerHtml());
      }
    }
    long facts = BuiltBook.pages().stream().mapToLong(page -> facts(page, script)).sum();

    assertAll(
        () -> assertEquals(List.of(), astray),
        () -> assertEquals(ids.size(), book.select("[id]").size()),
        () -> assertEquals(facts, book.select("tr[id*=/f-]").size()),
        () -> assertTrue(facts > 300, String.valueOf(facts)),
        () -> assertTrue(Files.size(file) <= LARGEST_ONE_FILE, file + ": " + Files.size(file)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"zh-hans", "zh-hant"})
  void theCheckerOfPagesHasNothingToSayOfOneDocument(String script) throws IOException {
    String name = "book-" + script + ".html";
    // Its style and program are known to the policy by their hashes, which the checker does not
    // make; the style is newer than what it knows of CSS, and the program no text.
    List<String> said =
        new NuChecker()
            .check(name, Files.readString(OfflineBook.file(name))).stream()
                .map(NuChecker.Message::toString)
                .filter(line -> !line.contains("CSS: "))
                .filter(line -> !line.contains("violates Content Security Policy"))
                .filter(line -> !line.contains("Normalization Form C"))
                // Each chapter has a heading of its own, one level down by headingoffset.
                .filter(line -> !line.contains("headingoffset"))
                .toList();
    assertEquals(List.of(), said);
  }

  private static long facts(Path page, String script) {
    try {
      boolean isOurs = BuiltBook.folder().relativize(page).startsWith(script);
      return isOurs ? Jsoup.parse(page.toFile()).select("tr[id^=f-]").size() : 0;
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"zh-hans", "zh-hant"})
  void epubcheckHasNothingToSayOfTheBook(String script) {
    assertEquals("", told(OfflineBook.file("book-" + script + ".epub")));
  }

  @Test
  void epubcheckWouldSaySo(@TempDir Path work) throws IOException {
    Path broken = work.resolve("broken.epub");
    try (ZipFile book = new ZipFile(OfflineBook.file("book-zh-hans.epub").toFile());
        ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(broken))) {
      for (ZipEntry entry : book.stream().toList()) {
        byte[] bytes = book.getInputStream(entry).readAllBytes();
        if (entry.getName().endsWith("parks/yunqi-town.xhtml")) {
          String page = new String(bytes, StandardCharsets.UTF_8);
          bytes =
              page.replaceFirst("role=\"doc-footnote\"", "role=\"x\" id=\"f-companies-2018\"")
                  .getBytes(StandardCharsets.UTF_8);
        }
        out.putNextEntry(copy(entry, bytes));
        out.write(bytes);
      }
    }
    assertTrue(told(broken).contains("yunqi-town.xhtml"), told(broken));
  }

  private static ZipEntry copy(ZipEntry entry, byte[] bytes) {
    ZipEntry copy = new ZipEntry(entry.getName());
    if (entry.getMethod() == ZipEntry.STORED) {
      CRC32 crc = new CRC32();
      crc.update(bytes);
      copy.setMethod(ZipEntry.STORED);
      copy.setSize(bytes.length);
      copy.setCrc(crc.getValue());
    }
    return copy;
  }

  private static String told(Path epub) {
    StringWriter told = new StringWriter();
    WriterReportImpl report = new WriterReportImpl(new PrintWriter(told));
    EpubCheck check = new EpubCheck(epub.toFile(), report);
    check.setLocale(Locale.ROOT);
    int worst = check.doValidate();
    assertEquals(
        worst > 0,
        report.getErrorCount() + report.getWarningCount() + report.getFatalErrorCount() > 0,
        told.toString());
    return worst > 0 ? told.toString() : "";
  }
}
