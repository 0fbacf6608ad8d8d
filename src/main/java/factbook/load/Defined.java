package factbook.load;

import factbook.diagnostic.Code;
import factbook.diagnostic.Diagnostics;
import factbook.text.Span;
import java.util.HashMap;
import java.util.Map;

/** Remembers where something was defined, so that a second definition can name the first. */
final class Defined {
  private final Map<String, Span> places = new HashMap<>();
  private final Code code;
  private final Diagnostics diagnostics;

  Defined(Code code, Diagnostics diagnostics) {
    this.code = code;
    this.diagnostics = diagnostics;
  }

  /**
   * Whether this is the first definition of a name; a second one is a mistake at its place.
   *
   * @param what what it names, with its article: {@code a property}
   */
  boolean isNew(String name, String what, Span where) {
    Span first = places.putIfAbsent(name, where);
    if (first == null) {
      return true;
    }
    diagnostics.add(
        where,
        code,
        "“" + name + "” is already " + what + " at " + first,
        "give one of the two another name, or remove it");
    return false;
  }
}
