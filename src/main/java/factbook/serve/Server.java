package factbook.serve;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import factbook.build.Draft;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.jspecify.annotations.Nullable;

/** Answers browsers: the files of the book as it is now, and below {@code /-/} what is ours. */
final class Server implements AutoCloseable {
  /** How long a browser waits for a file that only a whole build makes. */
  private static final long PATIENCE_MILLISECONDS = 120_000;

  private static final long STEP_MILLISECONDS = 100;

  /** What {@code build --offline} packs of a finished site, which nobody waits for here. */
  private static final String OFFLINE = "offline/";

  /** Where each file has a digest of its content in its name. */
  private static final String NAMED_BY_CONTENT = "assets/";

  private final HttpServer http;
  private final ExecutorService threads;
  private final Hosts hosts;
  private final Showing showing;
  private final Screens screens;
  private final Injection injection;

  private Server(HttpServer http, Hosts hosts, Showing showing, Injection injection) {
    this.http = http;
    this.injection = injection;
    this.hosts = hosts;
    this.showing = showing;
    this.screens = new Screens(showing);
    this.threads =
        Executors.newCachedThreadPool(
            task -> {
              Thread thread = new Thread(task, "http");
              thread.setDaemon(true);
              return thread;
            });
  }

  /** Begins to answer; throws {@link java.net.BindException} where the port is taken. */
  static Server start(InetSocketAddress address, String host, Showing showing) throws IOException {
    // Else each small answer waits 40 ms for the one before to be confirmed (RFC 896, RFC 1122).
    System.setProperty("sun.net.httpserver.nodelay", "true");
    Server server =
        new Server(HttpServer.create(address, 0), new Hosts(host), showing, Injection.load());
    server.http.setExecutor(server.threads);
    server.http.createContext("/", server::answer);
    server.http.start();
    return server;
  }

  int port() {
    return http.getAddress().getPort();
  }

  private void answer(HttpExchange exchange) throws IOException {
    try (exchange) {
      Answer answer = new Answer(exchange);
      if (!hosts.isOurs(exchange.getRequestHeaders().getFirst("Host"))) {
        answer.say(403, "This server answers to its own name only.\n");
      } else if (!answer.isReading()) {
        exchange.getResponseHeaders().set("Allow", "GET, HEAD");
        answer.say(405, "Only GET and HEAD.\n");
      } else {
        answer(exchange, answer, exchange.getRequestURI().getPath());
      }
    } catch (IOException gone) {
      // The browser went away; nobody is left to be told.
    } catch (InterruptedException ended) {
      Thread.currentThread().interrupt();
    }
  }

  private void answer(HttpExchange exchange, Answer answer, @Nullable String path)
      throws IOException, InterruptedException {
    if (path == null || !path.startsWith("/")) {
      answer.say(400, "No such address.\n");
    } else if (path.equals("/-/events")) {
      screens.tell(exchange);
    } else if (path.startsWith("/-/")) {
      own(answer, path.substring(3), exchange.getRequestURI().getRawQuery());
    } else {
      page(answer, path);
    }
  }

  /** The few files of the server itself; pages name them by their content. */
  private void own(Answer answer, String name, @Nullable String digest) throws IOException {
    Optional<byte[]> file = injection.file(name);
    if (file.isEmpty()) {
      answer.say(404, "There is nothing here.\n");
      return;
    }
    if (injection.digest().equals(digest)) {
      answer.keep();
    }
    answer.send(200, SitePaths.type(name), file.get());
  }

  private void page(Answer answer, String path) throws IOException, InterruptedException {
    String file = SitePaths.file(path);
    Draft draft = draft(file);
    if (draft == null) {
      waiting(answer);
      return;
    }
    Optional<byte[]> bytes = draft.file(file);
    Optional<String> elsewhere = elsewhere(draft, file);
    if (bytes.isPresent()) {
      send(answer, 200, draft, file, bytes.get());
    } else if (draft.isAtHand(file)) {
      waiting(answer); // its template fails, which the page says
    } else if (elsewhere.isPresent()) {
      answer.redirect(elsewhere.get());
    } else if (file.startsWith(OFFLINE)) {
      own(answer, 404, "offline.html");
    } else {
      missing(answer, draft);
    }
  }

  /**
   * Where the draft has a file that is asked for by another name: that of its folder, or the one
   * that it will have where the book is published, by which {@code 404.html} names all its files.
   */
  private static Optional<String> elsewhere(Draft draft, String file) {
    if (draft.isAtHand(file + "/index.html")) {
      return Optional.of("/" + file + "/");
    }
    String base = draft.basePath().substring(1);
    boolean isBelow = !base.isEmpty() && file.startsWith(base);
    return isBelow && draft.isAtHand(file.substring(base.length()))
        ? Optional.of("/" + file.substring(base.length()))
        : Optional.empty();
  }

  /** The draft on the screen, once it has the file or is sure that there is none. */
  private @Nullable Draft draft(String file) throws InterruptedException {
    long end = System.nanoTime() + PATIENCE_MILLISECONDS * 1_000_000;
    Draft draft = showing.state().draft();
    while (draft != null
        && !draft.isAtHand(file)
        && elsewhere(draft, file).isEmpty()
        && !file.startsWith(OFFLINE)
        && !draft.await(STEP_MILLISECONDS)
        && System.nanoTime() < end) {
      draft = showing.state().draft(); // a newer one has taken its place, perhaps
    }
    return draft;
  }

  private void missing(Answer answer, Draft draft) throws IOException {
    Optional<byte[]> page = draft.file("404.html");
    if (page.isPresent()) {
      send(answer, 404, draft, "404.html", page.get());
    } else {
      answer.say(404, "There is no such page.\n");
    }
  }

  private void send(Answer answer, int status, Draft draft, String file, byte[] bytes)
      throws IOException {
    if (file.endsWith(".html")) {
      String styles = draft.styles().orElse("");
      byte[] sent = injection.into(bytes, Digest.of(bytes, styles), styles);
      answer.send(status, SitePaths.type(file), sent);
      return;
    }
    if (file.startsWith(NAMED_BY_CONTENT)) {
      answer.keep();
    }
    answer.send(status, SitePaths.type(file), bytes);
  }

  /** A page that shows the mistakes, until there is another. */
  private void waiting(Answer answer) throws IOException {
    own(answer, 503, "waiting.html");
  }

  private void own(Answer answer, int status, String name) throws IOException {
    byte[] page = injection.into(Injection.resource(name), "", "");
    answer.send(status, SitePaths.type(name), page);
  }

  @Override
  public void close() {
    http.stop(0);
    threads.shutdownNow();
  }
}
