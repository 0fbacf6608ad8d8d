package factbook.report;

import com.fasterxml.jackson.core.JsonGenerator;
import factbook.diagnostic.Diagnostic;
import factbook.diagnostic.Severity;
import factbook.text.Span;
import java.io.IOException;
import java.util.List;
import java.util.Locale;

/**
 * What a page on the screen of the editor is told after an edit: what to do, and the mistakes with
 * their lines.
 *
 * <pre>{@code
 * {"then": "styles", "content": "0123456789", "styles": "assets/book.0123456789.css", "mistakes": []}
 * }</pre>
 */
public final class ScreenJson {
  /** Longer lines are cut around the mistake. */
  private static final int WIDEST = 160;

  private ScreenJson() {}

  /** What the page has to do. */
  public enum Then {
    /** Nothing: it is what it was. */
    STAY,
    /** Show the same page in other styles. */
    STYLES,
    /** Load the page again. */
    RELOAD
  }

  /**
   * The message to a page.
   *
   * @param content what tells its content from others
   * @param styles the styles of the book, below the root
   */
  public static String format(Then then, String content, String styles, List<Diagnostic> mistakes) {
    return Json.write(
        json -> {
          json.writeStartObject();
          json.writeStringField("then", then.name().toLowerCase(Locale.ROOT));
          json.writeStringField("content", content);
          json.writeStringField("styles", styles);
          json.writeArrayFieldStart("mistakes");
          for (Diagnostic mistake : mistakes) {
            write(mistake, json);
          }
          json.writeEndArray();
          json.writeEndObject();
        });
  }

  private static void write(Diagnostic mistake, JsonGenerator json) throws IOException {
    json.writeStartObject();
    json.writeBooleanField("isError", mistake.severity() == Severity.ERROR);
    json.writeStringField("code", mistake.code().id());
    json.writeStringField("message", mistake.message());
    if (mistake.hint() != null) {
      json.writeStringField("hint", mistake.hint());
    }
    if (mistake.where() != null) {
      write(mistake.where(), json);
    }
    json.writeEndObject();
  }

  private static void write(Span where, JsonGenerator json) throws IOException {
    json.writeStringField("path", where.file().path());
    json.writeStringField("place", where.toString());
    if (where.file().text().isEmpty()) {
      return;
    }
    json.writeNumberField("line", where.line());
    int start = where.file().lineStart(where.line());
    String line = where.file().lineText(where.line());
    int from = Math.min(where.start() - start, line.length());
    int to = Math.min(where.end() - start, line.length());
    json.writeStringField("before", last(line.substring(0, from)));
    json.writeStringField("marked", line.substring(from, to));
    json.writeStringField("after", first(line.substring(to)));
  }

  private static String last(String text) {
    int most = WIDEST / 2;
    return text.length() <= most
        ? text
        : "…" + text.substring(text.offsetByCodePoints(text.length(), -most / 2));
  }

  private static String first(String text) {
    return text.codePointCount(0, text.length()) <= WIDEST
        ? text
        : text.substring(0, text.offsetByCodePoints(0, WIDEST)) + "…";
  }
}
