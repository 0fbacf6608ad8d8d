package factbook.view;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/**
 * The files that pages share, each with the hash of its content in its name.
 *
 * @param stylesheet the stylesheet below the output folder, for example {@code
 *     assets/book.0123456789.css}
 * @param programs the scripts by the names of their templates: {@code search} is {@code
 *     assets/search.0123456789.js}; {@code book} is loaded by every page of the trees, others by
 *     the pages that ask for them
 */
public record SharedView(String stylesheet, Map<String, String> programs) {
  /** Keeps an own copy, by name. */
  public SharedView {
    programs = Collections.unmodifiableMap(new TreeMap<>(programs));
  }
}
