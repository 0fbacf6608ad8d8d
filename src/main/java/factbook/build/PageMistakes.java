package factbook.build;

import factbook.diagnostic.Code;
import factbook.diagnostic.Diagnostic;
import factbook.diagnostic.Diagnostics;
import factbook.text.Span;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A mistake of a template shows on many pages: it is told once, of the first of them. */
final class PageMistakes {
  private record Key(Code code, @Nullable Span where) {}

  private final Map<Key, Diagnostic> first = new LinkedHashMap<>();
  private final Map<Key, Integer> others = new LinkedHashMap<>();

  /** Adds the mistakes of the next page. */
  void add(Diagnostics ofPage) {
    for (Diagnostic one : ofPage.sorted()) {
      Key key = new Key(one.code(), one.where());
      if (first.putIfAbsent(key, one) != null) {
        others.merge(key, 1, Integer::sum);
      }
    }
  }

  void tell(Diagnostics diagnostics) {
    first.forEach(
        (key, one) -> {
          int more = others.getOrDefault(key, 0);
          String pages = more == 0 ? "" : " (and on " + more + " more)";
          diagnostics.add(
              new Diagnostic(one.code(), one.where(), one.message() + pages, one.hint()));
        });
  }
}
