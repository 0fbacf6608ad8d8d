package factbook.serve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import factbook.diagnostic.Diagnostic;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.net.BindException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Over real HTTP; each test leaves the book as it was. */
@TestInstance(Lifecycle.PER_CLASS)
class ServerTest {
  private final SmallBook book;

  ServerTest(@TempDir Path temporary) throws IOException {
    this.book = new SmallBook(temporary);
  }

  @BeforeAll
  void read() throws InterruptedException {
    assertEquals(List.of(), book.reading());
  }

  @AfterAll
  void close() {
    book.close();
  }

  @ParameterizedTest
  @CsvSource({
    "/, text/html; charset=utf-8",
    "/zh-hans/, text/html; charset=utf-8",
    "/zh-hant/index.html, text/html; charset=utf-8",
    "/zh-hans/search.html, text/html; charset=utf-8",
    "/zh-hans/downloads.html, text/html; charset=utf-8",
    "/zh-hans/feed.xml, application/atom+xml; charset=utf-8",
    "/data/facts.json, application/json; charset=utf-8",
    "/data/facts.csv, text/csv; charset=utf-8",
    "/robots.txt, text/plain; charset=utf-8",
    "/-/serve.js, text/javascript; charset=utf-8",
    "/-/serve.css, text/css; charset=utf-8",
  })
  void answersWithTheFileAndItsType(String path, String type)
      throws IOException, InterruptedException {
    HttpResponse<String> answer = book.get(path);

    assertEquals(200, answer.statusCode());
    assertEquals(type, answer.headers().firstValue("content-type").orElseThrow());
    assertEquals("no-store", answer.headers().firstValue("cache-control").orElseThrow());
    assertFalse(answer.body().isEmpty());
  }

  @Test
  void letsBrowsersKeepWhatIsNamedByItsContent() throws IOException, InterruptedException {
    String page = book.get("/zh-hans/").body();
    List<String> named =
        Pattern.compile("(?:href|src)=\"(?:\\.\\.)?(/(?:-|assets)/[^\"]+\\.(?:css|js)[^\"]*)\"")
            .matcher(page)
            .results()
            .map(found -> found.group(1))
            .toList();

    assertEquals(4, named.size(), page);
    for (String path : named) {
      HttpResponse<String> answer = book.get(path);
      assertEquals(200, answer.statusCode(), path);
      assertEquals(
          "max-age=31536000, immutable",
          answer.headers().firstValue("cache-control").orElseThrow(),
          path);
    }
  }

  @Test
  void addsOneLineToAPageAndNothingElse() throws IOException, InterruptedException {
    String sent = book.get("/zh-hans/").body();

    List<String> added = sent.lines().filter(line -> line.contains("/-/")).toList();
    assertEquals(1, added.size());
    assertTrue(added.get(0).contains("<script src=\"/-/serve.js?"), added.get(0));
    assertTrue(sent.contains("Content-Security-Policy"));
  }

  @Test
  void leadsFromAFolderToItsIndex() throws IOException, InterruptedException {
    HttpResponse<String> answer = book.get("/zh-hans");

    assertEquals(301, answer.statusCode());
    assertEquals("/zh-hans/", answer.headers().firstValue("location").orElseThrow());
  }

  @Test
  void showsTheBooksOwnPageWhereThereIsNone() throws IOException, InterruptedException {
    HttpResponse<String> answer = book.get("/zh-hans/parks/atlantis.html");

    assertEquals(404, answer.statusCode());
    assertTrue(answer.body().contains("/-/serve.js"));
    assertTrue(answer.body().contains("zh-hant"));
  }

  /** Hosts show it at any depth, so it names its files from where the book is published. */
  @Test
  void showsItWithItsStylesWhereverTheBookIsPublished() throws IOException, InterruptedException {
    String settings = "content/book.yaml";
    String before = Files.readString(book.folder().resolve(settings));
    String address = "base-url: https://example.org/some/path/\n";
    book.edit(settings, before, before.replaceAll("(?m)^base-url:.*\n", "") + address);

    String page = book.get("/zh-hans/parks/atlantis.html").body();
    List<String> named =
        Pattern.compile("(?:href|src)=\"(/some/path/[^\"]+)\"")
            .matcher(page)
            .results()
            .map(found -> found.group(1))
            .toList();
    assertTrue(named.stream().anyMatch(path -> path.endsWith(".css")), page);
    for (String path : named) {
      HttpResponse<String> answer = book.get(path);
      assertEquals(301, answer.statusCode(), path);
      String place = answer.headers().firstValue("location").orElseThrow();
      assertEquals(path.replace("/some/path", ""), place);
      assertEquals(200, book.get(place).statusCode(), path);
    }
    assertEquals(404, book.get("/some/path/zh-hans/parks/atlantis.html").statusCode());
    assertEquals(404, book.get("/some/zh-hans/index.html").statusCode());
    book.edit(settings, Files.readString(book.folder().resolve(settings)), before);
  }

  @Test
  void saysInBothScriptsWhatMakesTheBooksToTakeAlong() throws IOException, InterruptedException {
    HttpResponse<String> answer = book.get("/offline/factbook.zip");

    assertEquals(404, answer.statusCode());
    assertEquals(
        "text/html; charset=utf-8", answer.headers().firstValue("content-type").orElse(""));
    assertTrue(answer.body().contains("factbook build --offline"), answer.body());
    assertTrue(answer.body().contains("这里没有离线版"));
    assertTrue(answer.body().contains("這裡沒有離線版"));
  }

  @Test
  void answersHeadWithoutContent() throws IOException, InterruptedException {
    HttpResponse<String> answer =
        book.send(
            HttpRequest.newBuilder(book.address("/zh-hans/"))
                .method("HEAD", BodyPublishers.noBody())
                .build());

    assertEquals(200, answer.statusCode());
    assertEquals("", answer.body());
    long length = answer.headers().firstValueAsLong("content-length").orElseThrow();
    assertEquals(book.get("/zh-hans/").body().getBytes(StandardCharsets.UTF_8).length, length);
  }

  @Test
  void takesNothing() throws IOException, InterruptedException {
    HttpResponse<String> answer =
        book.send(
            HttpRequest.newBuilder(book.address("/")).POST(BodyPublishers.ofString("x")).build());

    assertEquals(405, answer.statusCode());
    assertEquals("GET, HEAD", answer.headers().firstValue("allow").orElseThrow());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/../content/book.yaml",
        "/%2e%2e/content/book.yaml",
        "/..%2fcontent%2fbook.yaml",
        "/zh-hans/../../content/book.yaml",
        "/content/book.yaml",
        "/-/../content/book.yaml",
        "/-/waiting.html",
        "//etc/passwd",
        "/%00",
      })
  void givesNothingThatIsNotOfTheSite(String path) throws IOException {
    assertEquals(404, status(path, "127.0.0.1:" + book.port()), path);
  }

  @ParameterizedTest
  @CsvSource({
    "127.0.0.1:8080, 200",
    "localhost, 200",
    "LOCALHOST:1, 200",
    "[::1]:8080, 200",
    "evil.example, 403",
    "127.0.0.1.evil.example:8080, 403",
    "localhost.evil.example, 403",
  })
  void answersToItsOwnNameOnly(String host, int status) throws IOException {
    assertEquals(status, status("/", host), host);
  }

  /** The status of a request that no client library would send. */
  private int status(String path, String host) throws IOException {
    try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), book.port())) {
      socket
          .getOutputStream()
          .write(
              ("GET " + path + " HTTP/1.1\r\nHost: " + host + "\r\nConnection: close\r\n\r\n")
                  .getBytes(StandardCharsets.UTF_8));
      String first =
          new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8))
              .readLine();
      return Integer.parseInt(first.split(" ", -1)[1]);
    }
  }

  @Test
  void saysThatAPortIsTaken() {
    Serving.Wish same = new Serving.Wish(book.folder(), "127.0.0.1", book.port(), false);

    assertThrows(
        BindException.class,
        () -> {
          Serving.start(same, new Silent()).close();
        });
  }

  /** Hears nothing. */
  private static final class Silent implements Listener {
    @Override
    public void read(List<String> changed, long milliseconds, List<Diagnostic> mistakes) {}

    @Override
    public void checked(long milliseconds, List<Diagnostic> mistakes) {}
  }

  @Test
  void showsAnEditAtOnce() throws IOException, InterruptedException {
    assertFalse(book.get(SmallBook.PARK_PAGE).body().contains("刚刚改过的示例"));
    assertEquals(List.of(), book.edit(SmallBook.PARK, "summary: 给编辑照着改的", "summary: 刚刚改过的"));

    assertTrue(book.get(SmallBook.PARK_PAGE).body().contains("刚刚改过的示例"));
    assertTrue(book.get("/zh-hant/").body().contains("剛剛改過的示例"));
    book.edit(SmallBook.PARK, "summary: 刚刚改过的", "summary: 给编辑照着改的");
  }

  @Test
  void keepsTheLastGoodPagesWhileTheBookHasMistakes() throws IOException, InterruptedException {
    String before = book.get(SmallBook.PARK_PAGE).body();
    List<Diagnostic> found = book.edit(SmallBook.PARK, "  value: 11个", "  value: 12个");

    assertEquals("evidence/other-value", found.get(0).code().id());
    assertEquals(before, book.get(SmallBook.PARK_PAGE).body());
    assertEquals(List.of(), book.edit(SmallBook.PARK, "  value: 12个", "  value: 11个"));
  }

  @Test
  void tellsAPageOfItsMistakesAndThatTheyAreMended() throws Exception {
    HttpResponse<InputStream> events =
        java.net.http.HttpClient.newHttpClient()
            .send(
                HttpRequest.newBuilder(
                        book.address("/-/events?page=" + SmallBook.PARK_PAGE + "&content=&styles="))
                    .build(),
                HttpResponse.BodyHandlers.ofInputStream());
    try (BufferedReader lines =
        new BufferedReader(new InputStreamReader(events.body(), StandardCharsets.UTF_8))) {
      assertEquals(
          "text/event-stream; charset=utf-8",
          events.headers().firstValue("content-type").orElseThrow());
      assertTrue(event(lines).contains("\"then\" : \"reload\""));

      book.edit(SmallBook.PARK, "  value: 11个", "  value: 12个");
      String told = untilMistakes(lines, true);
      assertTrue(told.contains("\"then\" : \"stay\""), told);
      assertTrue(told.contains("\"code\" : \"evidence/other-value\""), told);
      assertTrue(told.contains("\"marked\" : \"11个\""), told);

      book.edit(SmallBook.PARK, "  value: 12个", "  value: 11个");
      assertTrue(untilMistakes(lines, false).contains("\"then\" : \"stay\""));
    }
  }

  private static String untilMistakes(BufferedReader lines, boolean isWanted) throws IOException {
    String told;
    do {
      told = event(lines);
    } while (told.contains("\"isError\" : true") != isWanted);
    return told;
  }

  /** The next event; heartbeats are passed over. */
  private static String event(BufferedReader lines) throws IOException {
    StringBuilder event = new StringBuilder();
    for (String line = lines.readLine(); line != null; line = lines.readLine()) {
      if (line.startsWith("data: ")) {
        event.append(line.substring("data: ".length())).append('\n');
      } else if (line.isEmpty() && event.length() > 0) {
        return event.toString();
      }
    }
    throw new AssertionError("the server said no more: " + event);
  }

  @Test
  void checksAllPagesWhenThereIsTime() throws IOException, InterruptedException {
    Path styles = book.folder().resolve("templates/9-own.css");
    Files.createDirectories(book.folder().resolve("templates"));
    Files.writeString(styles, "p { background: url(nowhere.png) }");
    List<Diagnostic> found;
    do {
      found = book.check();
    } while (found.isEmpty());

    assertTrue(found.toString().contains("nowhere.png"), found::toString);
    Files.delete(styles);
    do {
      found = book.check();
    } while (!found.isEmpty());
  }
}
