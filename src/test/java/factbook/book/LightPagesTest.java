package factbook.book;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

/** What a page weighs on the line, compressed. */
class LightPagesTest {
  private static final int KILOBYTE = 1024;

  private static final int PAGE = 30 * KILOBYTE;

  /** The pages that list all of one document, and what they may weigh. */
  private static final Map<String, Integer> LISTS =
      Map.of(
          // every figure of a document, with its evidence
          "sources/", 38 * KILOBYTE);

  @Test
  void noPageWeighsMoreThanThirtyKilobytesButRecordsOfSources() throws IOException {
    List<String> heavy = new ArrayList<>();
    for (Path file : BuiltBook.pages()) {
      String path = BuiltBook.folder().relativize(file).toString();
      int size = compressed(file);
      if (size > limit(path)) {
        heavy.add(path + " " + size);
      }
    }
    assertEquals(List.of(), heavy);
  }

  private static int limit(String path) {
    return LISTS.entrySet().stream()
        .filter(list -> path.contains(list.getKey()))
        .findFirst()
        .map(Map.Entry::getValue)
        .orElse(PAGE);
  }

  @Test
  void noPageNeedsMoreThanFourRequests() throws IOException {
    for (Path file : BuiltBook.pages()) {
      Document page = Jsoup.parse(file.toFile(), "UTF-8");
      int requests =
          1 + page.select("link[rel=stylesheet], script[src], img, iframe, object").size();
      assertTrue(requests <= 4, file + " needs " + requests);
    }
  }

  @Test
  void stylesAndProgramsAreLight() throws IOException {
    assertTrue(assets(".css") <= 12 * KILOBYTE, String.valueOf(assets(".css")));
    assertTrue(assets(".js") <= 10 * KILOBYTE, String.valueOf(assets(".js")));
  }

  private static int assets(String ending) throws IOException {
    int size = 0;
    try (Stream<Path> files = Files.list(BuiltBook.folder().resolve("assets"))) {
      // What the search looks through is loaded when somebody searches.
      for (Path file : files.filter(each -> !each.toString().contains("/search-")).toList()) {
        size += file.toString().endsWith(ending) ? compressed(file) : 0;
      }
    }
    return size;
  }

  private static int compressed(Path file) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (GZIPOutputStream out = new GZIPOutputStream(bytes)) {
      out.write(Files.readAllBytes(file));
    }
    return bytes.size();
  }
}
