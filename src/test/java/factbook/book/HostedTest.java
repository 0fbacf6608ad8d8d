package factbook.book;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import factbook.fixture.Command;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The book on a real host, set up as the document for publishers says. */
@ExtendWith(InBrowser.class)
class HostedTest {
  /** The addresses that a page leads to and the ids that it has. */
  private static final String LINKS_AND_IDS =
      "[[...document.querySelectorAll('a[href]')].map(a => a.href),"
          + " [...document.querySelectorAll('[id]')].map(e => e.id),"
          + " performance.getEntriesByType('navigation')[0].responseStatus,"
          + " performance.getEntriesByType('resource').filter(r => r.responseStatus !== 200)"
          + ".map(r => r.name)]";

  @BeforeAll
  static void needNginx() {
    Needed.HOST.orSkip();
  }

  @ParameterizedTest
  @ValueSource(strings = {"/", "/x/y/"})
  void aCrawlFindsEveryPageAndNothingBroken(String path, Browser browser, @TempDir Path work)
      throws Exception {
    int port = Nginx.freePort();
    String base = "http://127.0.0.1:" + port + path;
    Path site = work.resolve("public");
    Command build = Command.run("build", "--base-url", base, "--output", site.toString());
    assertEquals(0, build.exit(), build.err());

    try (Nginx nginx = Nginx.serve(site, port, path, work)) {
      Crawl crawl = new Crawl(browser, base);
      crawl.from(nginx.address("index.html"));

      assertEquals("", String.join("\n", crawl.faults));
      assertEquals(pagesOf(site), new TreeSet<>(crawl.ids.keySet()));
      checkHeaders(nginx, site);
    }
  }

  private static Set<String> pagesOf(Path site) throws IOException {
    TreeSet<String> pages = new TreeSet<>();
    try (var files = Files.walk(site)) {
      files
          .map(file -> site.relativize(file).toString())
          .filter(name -> name.endsWith(".html") && !name.equals("404.html"))
          .forEach(pages::add);
    }
    return pages;
  }

  private static void checkHeaders(Nginx nginx, Path site) throws Exception {
    String asset;
    try (var files = Files.list(site.resolve("assets"))) {
      asset = site.relativize(files.sorted().findFirst().orElseThrow()).toString();
    }
    HttpResponse<String> page = get(nginx.address("zh-hans/index.html"));
    HttpResponse<String> style = get(nginx.address(asset));
    HttpResponse<String> missing = get(nginx.address("zh-hans/no-such-page.html"));
    assertAll(
        () -> assertEquals("no-cache", header(page, "Cache-Control")),
        () -> assertEquals("nosniff", header(page, "X-Content-Type-Options")),
        () -> assertTrue(header(page, "Content-Security-Policy").startsWith("default-src 'none'")),
        () -> assertEquals("text/html; charset=utf-8", header(page, "Content-Type")),
        () -> assertEquals("public, max-age=31536000, immutable", header(style, "Cache-Control")),
        () -> assertEquals(404, missing.statusCode()),
        () -> assertTrue(missing.body().contains("这里没有页面"), missing.body()));
  }

  private static String header(HttpResponse<?> response, String name) {
    return response.headers().firstValue(name).orElse("");
  }

  private static HttpResponse<String> get(URI address) throws IOException, InterruptedException {
    return HttpClient.newHttpClient()
        .send(HttpRequest.newBuilder(address).build(), HttpResponse.BodyHandlers.ofString());
  }

  /** Follows every link of the site, in a browser. */
  private static final class Crawl {
    private final Browser browser;
    private final String base;
    private final Map<String, List<?>> ids = new LinkedHashMap<>();
    private final Map<String, TreeSet<String>> fragments = new LinkedHashMap<>();
    private final List<String> faults = new ArrayList<>();

    Crawl(Browser browser, String base) {
      this.browser = browser;
      this.base = base;
    }

    void from(URI first) {
      Deque<String> ahead = new ArrayDeque<>(List.of(first.toString()));
      while (!ahead.isEmpty()) {
        String address = ahead.removeFirst();
        String page = address.substring(base.length());
        if (!ids.containsKey(page)) {
          visit(address, page, ahead);
        }
      }
      fragments.forEach(
          (page, names) ->
              names.stream()
                  .filter(name -> !ids.getOrDefault(page, List.of()).contains(name))
                  .forEach(name -> faults.add(page + " has no #" + name)));
    }

    private void visit(String address, String page, Deque<String> ahead) {
      browser.open(URI.create(address));
      List<?> found = (List<?>) browser.eval(LINKS_AND_IDS);
      ids.put(page, (List<?>) found.get(1));
      if (!Long.valueOf(200).equals(found.get(2))) {
        faults.add(page + " is answered with " + found.get(2));
      }
      ((List<?>) found.get(3)).forEach(lost -> faults.add(page + " does not get " + lost));
      browser.console().forEach(line -> faults.add(page + " says " + line));
      for (Object link : (List<?>) found.get(0)) {
        follow(page, link.toString(), ahead);
      }
    }

    private void follow(String from, String link, Deque<String> ahead) {
      String address = link.split("[#?]", 2)[0];
      if (!address.startsWith(base)) {
        if (address.startsWith("http://127.0.0.1")) {
          faults.add(from + " leads out of the site to " + link);
        }
        return;
      }
      String page = address.substring(base.length());
      if (!page.endsWith(".html")) {
        return; // data and feeds, which a browser would only download
      }
      ahead.add(address);
      int mark = link.indexOf('#');
      if (mark >= 0 && mark + 1 < link.length()) {
        fragments.computeIfAbsent(page, key -> new TreeSet<>()).add(link.substring(mark + 1));
      }
    }
  }
}
