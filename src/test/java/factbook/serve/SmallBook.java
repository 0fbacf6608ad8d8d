package factbook.serve;

import factbook.diagnostic.Diagnostic;
import factbook.fixture.StarterCopy;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** The book of {@code factbook init}, served. */
final class SmallBook implements AutoCloseable {
  private final Path folder;
  private final Serving serving;
  private final Thread thread;
  private final HttpClient browser = HttpClient.newHttpClient();
  private final BlockingQueue<List<Diagnostic>> readings = new LinkedBlockingQueue<>();
  private final BlockingQueue<List<Diagnostic>> checks = new LinkedBlockingQueue<>();

  SmallBook(Path folder) throws IOException {
    this(folder, false);
  }

  SmallBook(Path folder, boolean isPolling) throws IOException {
    this.folder = StarterCopy.write(folder);
    this.serving =
        Serving.start(
            new Serving.Wish(this.folder, "127.0.0.1", 0, isPolling),
            new Listener() {
              @Override
              public void read(List<String> changed, long milliseconds, List<Diagnostic> found) {
                readings.add(found);
              }

              @Override
              public void checked(long milliseconds, List<Diagnostic> found) {
                checks.add(found);
              }
            });
    this.thread = new Thread(this::run, "serving");
    thread.start();
  }

  private void run() {
    try {
      serving.run();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  Path folder() {
    return folder;
  }

  int port() {
    return serving.port();
  }

  /** The only park. */
  Path park() throws IOException {
    try (Stream<Path> files = Files.list(folder.resolve("content/parks"))) {
      return files.filter(file -> file.toString().endsWith(".yaml")).findFirst().orElseThrow();
    }
  }

  /** The path of the page of the only park. */
  String parkPage() throws IOException {
    return "/zh-hans/parks/" + park().getFileName().toString().replace(".yaml", ".html");
  }

  /** The mistakes of the next reading. */
  List<Diagnostic> reading() throws InterruptedException {
    return next(readings);
  }

  /** The mistakes of the next check of all pages. */
  List<Diagnostic> check() throws InterruptedException {
    return next(checks);
  }

  private static List<Diagnostic> next(BlockingQueue<List<Diagnostic>> queue)
      throws InterruptedException {
    List<Diagnostic> next = queue.poll(30, TimeUnit.SECONDS);
    if (next == null) {
      throw new AssertionError("nothing happened");
    }
    return next;
  }

  URI address(String path) {
    return URI.create("http://127.0.0.1:" + port() + path);
  }

  HttpResponse<String> get(String path) throws IOException, InterruptedException {
    return send(HttpRequest.newBuilder(address(path)).build());
  }

  HttpResponse<String> send(HttpRequest request) throws IOException, InterruptedException {
    return browser.send(request, BodyHandlers.ofString(StandardCharsets.UTF_8));
  }

  /** Saves an edit of a file as editors do; returns the mistakes of the book then. */
  List<Diagnostic> edit(Path file, String from, String to)
      throws IOException, InterruptedException {
    String text = Files.readString(file);
    if (!text.contains(from)) {
      throw new IllegalArgumentException(file + " has no " + from);
    }
    readings.clear();
    checks.clear();
    Path beside = file.resolveSibling(file.getFileName() + "~");
    Files.writeString(beside, text.replace(from, to));
    Files.move(beside, file, StandardCopyOption.ATOMIC_MOVE);
    return reading();
  }

  @Override
  public void close() {
    serving.close();
    thread.interrupt();
  }
}
