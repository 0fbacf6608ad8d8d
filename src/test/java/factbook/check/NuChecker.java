package factbook.check;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import nu.validator.validation.SimpleDocumentValidator;
import nu.validator.validation.SimpleDocumentValidator.SchemaReadException;
import org.xml.sax.ErrorHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/**
 * The W3C's HTML checker, in this process and without the network.
 *
 * <p>Making one takes a second or two; then a page takes milliseconds. Not thread-safe.
 */
public final class NuChecker {
  /** Elements, attributes, contents, ARIA and microdata as HTML says today; kept in the library. */
  private static final String SCHEMA = "http://s.validator.nu/html5-all.rnc";

  /** How bad a message is. */
  public enum Severity {
    /** The page is not HTML. */
    ERROR,
    /** The page is HTML that somebody will have trouble with. */
    WARNING
  }

  /** What the checker says about a place of a page. */
  public record Message(String page, int line, int column, Severity severity, String text) {
    @Override
    public String toString() {
      return page + ":" + line + ":" + column + ": " + severity + ": " + text;
    }
  }

  private final Collector collector = new Collector();
  private final SimpleDocumentValidator validator;

  /** A checker with its schema read. */
  public NuChecker() {
    // No log, no language detection: it knows words, not scripts.
    validator = new SimpleDocumentValidator(false, false, false);
    try {
      validator.setUpMainSchema(SCHEMA, collector);
    } catch (SchemaReadException e) {
      throw new IllegalStateException(e);
    } catch (Exception e) {
      // The library declares no narrower type.
      throw new IllegalStateException(e);
    }
  }

  /** Everything the checker says about a page. */
  public List<Message> check(String page, String html) {
    collector.begin(page);
    InputSource source = new InputSource(new StringReader(html));
    source.setSystemId("https://example.org/" + page);
    try {
      validator.setUpValidatorAndParsers(collector, false, false);
      validator.checkHtmlInputSource(source);
    } catch (IOException | SAXException e) {
      throw new IllegalStateException(page, e);
    }
    return List.copyOf(collector.messages);
  }

  /** Only what makes the page no HTML. */
  public List<Message> errors(String page, String html) {
    return check(page, html).stream()
        .filter(message -> message.severity() == Severity.ERROR)
        .toList();
  }

  private static final class Collector implements ErrorHandler {
    private final List<Message> messages = new ArrayList<>();
    private String page = "";

    private void begin(String nextPage) {
      page = nextPage;
      messages.clear();
    }

    private void add(Severity severity, SAXParseException e) {
      String text = String.valueOf(e.getMessage());
      messages.add(new Message(page, e.getLineNumber(), e.getColumnNumber(), severity, text));
    }

    @Override
    public void warning(SAXParseException e) {
      add(Severity.WARNING, e);
    }

    @Override
    public void error(SAXParseException e) {
      add(Severity.ERROR, e);
    }

    @Override
    public void fatalError(SAXParseException e) {
      add(Severity.ERROR, e);
    }
  }
}
