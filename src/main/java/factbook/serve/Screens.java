package factbook.serve;

import com.sun.net.httpserver.HttpExchange;
import factbook.build.Draft;
import factbook.diagnostic.Diagnostic;
import factbook.report.ScreenJson;
import factbook.report.ScreenJson.Then;
import factbook.serve.Showing.State;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Tells the open pages what has become of them, by server-sent events (WHATWG HTML, 9.2). A page is
 * loaded again only where it has changed.
 */
final class Screens {
  /** A line now and then, by which a browser that went away is noticed. */
  private static final long HEARTBEAT_MILLISECONDS = 5_000;

  private final Showing showing;

  Screens(Showing showing) {
    this.showing = showing;
  }

  /** What a page shows, as it said itself. */
  private record Screen(String path, String content, String styles) {}

  /** Tells a page, until it goes away. */
  void tell(HttpExchange exchange) throws IOException {
    Query query = Query.of(exchange.getRequestURI());
    Screen screen =
        new Screen(SitePaths.file(query.get("page")), query.get("content"), query.get("styles"));
    exchange.getResponseHeaders().set("Content-Type", "text/event-stream; charset=utf-8");
    exchange.sendResponseHeaders(200, 0);
    try (OutputStream out = exchange.getResponseBody()) {
      State state = showing.state();
      while (!showing.isClosed()) {
        screen = tell(screen, state, out);
        long told = state.number();
        do {
          state = showing.after(told, HEARTBEAT_MILLISECONDS);
          write(out, ":\n\n");
        } while (state.number() == told && !showing.isClosed());
      }
    } catch (InterruptedException ended) {
      Thread.currentThread().interrupt();
    }
  }

  private static Screen tell(Screen screen, State state, OutputStream out) throws IOException {
    Draft draft = state.draft();
    List<Diagnostic> mistakes = new ArrayList<>(state.mistakes());
    Then then = Then.STAY;
    Screen next = screen;
    if (draft != null) {
      mistakes.addAll(0, draft.mistakes(screen.path()));
      next = now(screen, draft);
      then =
          !next.content().equals(screen.content())
              ? Then.RELOAD
              : next.styles().equals(screen.styles()) ? Then.STAY : Then.STYLES;
    }
    String json =
        ScreenJson.format(
            then, next.content(), next.styles(), mistakes.stream().distinct().toList());
    StringBuilder event = new StringBuilder();
    json.lines().forEach(line -> event.append("data: ").append(line).append('\n'));
    write(out, event.append('\n').toString());
    return next;
  }

  /** What the page shows in a draft; what it showed where its template fails. */
  private static Screen now(Screen screen, Draft draft) {
    String styles = draft.styles().orElse("");
    Optional<byte[]> html = draft.file(screen.path());
    if (html.isEmpty() && draft.isAtHand(screen.path())) {
      return screen;
    }
    if (html.isEmpty()) {
      html = draft.file("404.html");
    }
    return html.map(page -> new Screen(screen.path(), Digest.of(page, styles), styles))
        .orElse(screen);
  }

  private static void write(OutputStream out, String text) throws IOException {
    out.write(text.getBytes(StandardCharsets.UTF_8));
    out.flush();
  }
}
