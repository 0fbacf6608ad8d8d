package factbook.serve;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/** The answer to one request; to {@code HEAD} without its content. */
final class Answer {
  private final HttpExchange exchange;

  Answer(HttpExchange exchange) {
    this.exchange = exchange;
    Headers headers = exchange.getResponseHeaders();
    headers.set("Cache-Control", "no-store"); // the next may be another
    headers.set("X-Content-Type-Options", "nosniff");
    headers.set("X-Frame-Options", "DENY");
    headers.set("Cross-Origin-Resource-Policy", "same-origin");
  }

  /** Lets the browser keep a file whose address changes with its content. */
  void keep() {
    exchange.getResponseHeaders().set("Cache-Control", "max-age=31536000, immutable");
  }

  boolean isReading() {
    return exchange.getRequestMethod().equals("GET") || isHead();
  }

  private boolean isHead() {
    return exchange.getRequestMethod().equals("HEAD");
  }

  void send(int status, String type, byte[] content) throws IOException {
    exchange.getResponseHeaders().set("Content-Type", type);
    if (isHead()) {
      exchange.getResponseHeaders().set("Content-Length", Integer.toString(content.length));
      exchange.sendResponseHeaders(status, -1);
    } else {
      exchange.sendResponseHeaders(status, content.length == 0 ? -1 : content.length);
      exchange.getResponseBody().write(content);
    }
  }

  void say(int status, String text) throws IOException {
    send(status, "text/plain; charset=utf-8", text.getBytes(StandardCharsets.UTF_8));
  }

  /** Leads to a path of this server. */
  void redirect(String path) throws IOException {
    exchange.getResponseHeaders().set("Location", path);
    send(301, "text/plain; charset=utf-8", new byte[0]);
  }
}
