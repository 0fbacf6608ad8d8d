package factbook.book;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;

/** A static host on the loopback address that serves a folder under a path. */
final class StaticServer implements AutoCloseable {
  private final HttpServer server;
  private final Path folder;
  private final String base;
  private final Queue<String> missing = new ConcurrentLinkedQueue<>();

  /** Serves the folder under a path that begins and ends with a slash. */
  StaticServer(Path folder, String base) throws IOException {
    this.folder = folder;
    this.base = base;
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext("/", this::answer);
    server.start();
  }

  /** The address of a file. */
  URI address(String path) {
    return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + base + path);
  }

  /** The paths that were asked for and are not there. */
  Queue<String> missing() {
    return missing;
  }

  private void answer(HttpExchange exchange) throws IOException {
    String path = exchange.getRequestURI().getPath();
    Path file = folder.resolve(path.substring(Math.min(base.length(), path.length())));
    boolean isThere = path.startsWith(base) && Files.isRegularFile(file);
    if (!isThere && !path.endsWith("/favicon.ico")) {
      missing.add(path);
    }
    byte[] body = isThere ? Files.readAllBytes(file) : new byte[0];
    exchange.getResponseHeaders().set("Content-Type", type(path));
    exchange.sendResponseHeaders(isThere ? 200 : 404, body.length == 0 ? -1 : body.length);
    try (OutputStream out = exchange.getResponseBody()) {
      out.write(body);
    }
  }

  private static String type(String path) {
    if (path.endsWith(".css")) {
      return "text/css; charset=utf-8";
    }
    if (path.endsWith(".js")) {
      return "text/javascript; charset=utf-8";
    }
    return path.endsWith(".html") ? "text/html; charset=utf-8" : "application/octet-stream";
  }

  @Override
  public void close() {
    server.stop(0);
  }
}
