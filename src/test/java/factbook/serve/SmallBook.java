package factbook.serve;

import factbook.diagnostic.Diagnostic;
import factbook.fixture.ServedBook;
import factbook.fixture.StarterCopy;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

/** The book of {@code factbook init}, served, and who reads it. */
final class SmallBook implements AutoCloseable {
  /** The only park. */
  static final String PARK = "content/parks/starter-lane.yaml";

  /** Its page. */
  static final String PARK_PAGE = "/zh-hans/parks/starter-lane.html";

  private final ServedBook served;
  private final HttpClient browser = HttpClient.newHttpClient();

  SmallBook(Path folder) throws IOException {
    this.served = new ServedBook(StarterCopy.write(folder));
  }

  Path folder() {
    return served.folder();
  }

  int port() {
    return served.port();
  }

  /** The mistakes of the next reading. */
  List<Diagnostic> reading() throws InterruptedException {
    return served.reading().mistakes();
  }

  /** The mistakes of the next check of all pages. */
  List<Diagnostic> check() throws InterruptedException {
    return served.check();
  }

  URI address(String path) {
    return served.address(path.substring(1));
  }

  HttpResponse<String> get(String path) throws IOException, InterruptedException {
    return send(HttpRequest.newBuilder(address(path)).build());
  }

  HttpResponse<String> send(HttpRequest request) throws IOException, InterruptedException {
    return browser.send(request, BodyHandlers.ofString(StandardCharsets.UTF_8));
  }

  /** Saves an edit of a file as editors do; returns the mistakes of the book then. */
  List<Diagnostic> edit(String path, String from, String to)
      throws IOException, InterruptedException {
    served.forget();
    served.edit(path, from, to);
    return reading();
  }

  @Override
  public void close() {
    served.close();
  }
}
