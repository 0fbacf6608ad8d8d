package factbook.load;

import factbook.date.EdtfDate;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Reads dates, each once: a book has few and states much of each. Safe for use by several threads.
 */
public final class Dates {
  private final Map<String, Optional<EdtfDate>> known = new ConcurrentHashMap<>();

  /** As {@link EdtfDate#parse}. */
  public Optional<EdtfDate> parse(String text) {
    return known.computeIfAbsent(text, EdtfDate::parse);
  }
}
