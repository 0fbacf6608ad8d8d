package factbook.text;

import java.util.HashMap;
import java.util.Map;

/**
 * Holds one of all that are equal: what stands in every file is held once. For one thread.
 *
 * <p>Short texts are ids, dates and figures, which other files have too: of those the whole program
 * holds one, for as long as somebody needs it.
 */
public final class Same {
  /** UTF-16 units of what is short: a text that says more stands in one file only. */
  private static final int SHORT = 24;

  private final Map<String, String> texts = new HashMap<>();

  /** The one of all texts that are equal to this one. */
  public String of(String text) {
    String one = texts.get(text);
    if (one == null) {
      one = text.length() <= SHORT ? text.intern() : text;
      texts.put(one, one);
    }
    return one;
  }
}
